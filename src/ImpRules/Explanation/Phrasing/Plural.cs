namespace ImpRules.Explanation;

/// <summary>A phrase about a number of things. English has the singular for one, French for nothing and one.</summary>
/// <param name="One">The singular.</param>
/// <param name="Many">The plural.</param>
internal sealed record Plural(LocalizedText One, LocalizedText Many)
{
    public LocalizedText For(decimal count, Language language) =>
        language == Language.French ? Math.Abs(count) < 2 ? One : Many : count == 1 ? One : Many;
}
