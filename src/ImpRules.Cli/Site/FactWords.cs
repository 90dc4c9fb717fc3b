using ImpRules.Vocabulary;

namespace ImpRules.Cli.Site;

/// <summary>What is said of a fact besides its label.</summary>
internal sealed class FactWords(Page page)
{
    /// <summary>What becomes of a fact that a profile does not give.</summary>
    public string WhenNotGiven(FactDeclaration fact)
    {
        var parts = new List<string>();
        if (fact.Derivation is { } derivation)
        {
            parts.Add(derivation is AsOfDerivation || derivation.Inputs.Count == 0
                ? page.Say(SiteWords.IsAsOf)
                : page.Say(SiteWords.Follows, string.Join(", ", derivation.Inputs.Select(Label))));
        }

        if (fact.Assume.State != FactState.NotKnown)
        {
            parts.Add(page.Say(SiteWords.IsAssumed, fact.Assume.ToText(fact, page.Book.Pack, page.Language)));
            if (fact.AssumeUnlessGiven.Count > 0)
            {
                parts.Add(page.Say(SiteWords.UnlessGiven, string.Join("; ", fact.AssumeUnlessGiven.Select(Opener))));
            }
        }

        return parts.Count == 0 ? page.Say(SiteWords.IsAsked) : string.Join("; ", parts);
    }

    /// <summary>What opens the question: a fact by its label, with the value that it must have; a group of facts by its name.</summary>
    private string Opener(QuestionOpener opener) => page.Book.Pack.Vocabulary.Find(opener.Path) is not { } fact ? opener.ToString()
        : opener.Value is not { } value ? fact.Label.In(page.Language)
        : $"{fact.Label.In(page.Language)} = {page.Book.Pack.Vocabulary.TitleOf(fact, value)?.In(page.Language) ?? value}";

    private string Label(string path) => page.Book.Pack.Vocabulary.Find(path)?.Label.In(page.Language) ?? path;
}
