namespace ImpRules;

/// <summary>A text in both official languages.</summary>
/// <param name="En">The English text.</param>
/// <param name="Fr">The French text.</param>
public sealed record LocalizedText(string En, string Fr)
{
    /// <summary>The text in one language.</summary>
    public string In(Language language) => language == Language.French ? Fr : En;

    /// <summary>The English text.</summary>
    public override string ToString() => En;
}
