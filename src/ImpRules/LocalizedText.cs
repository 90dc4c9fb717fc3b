namespace ImpRules;

/// <summary>A text in both official languages.</summary>
/// <param name="En">The English text.</param>
/// <param name="Fr">The French text.</param>
public sealed record LocalizedText(string En, string Fr)
{
    private readonly string? _en = En;
    private readonly string? _fr = Fr;
    private readonly Func<int, string>? _texts;
    private readonly (int En, int Fr) _numbers;

    /// <summary>A text whose words are looked up by their numbers when they are read: most are not, and French seldom with English.</summary>
    internal LocalizedText(Func<int, string> texts, int en, int fr)
        : this(null!, null!) => (_texts, _numbers) = (texts, (en, fr));

    /// <summary>The English text.</summary>
    public string En
    {
        get => _en ?? _texts!(_numbers.En);
        init => _en = value;
    }

    /// <summary>The French text.</summary>
    public string Fr
    {
        get => _fr ?? _texts!(_numbers.Fr);
        init => _fr = value;
    }

    /// <summary>The text in one language.</summary>
    public string In(Language language) => language == Language.French ? Fr : En;

    /// <inheritdoc/>
    public bool Equals(LocalizedText? other) => other is not null && En == other.En && Fr == other.Fr;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(En, Fr);

    /// <summary>The English text.</summary>
    public override string ToString() => En;
}
