using ImpRules.Rules;

namespace ImpRules.Cli.Site;

/// <summary>What rules name instead of writing out.</summary>
internal enum LawKind : byte
{
    Parameter,
    List,
    Table,
}

/// <summary>A parameter, list or table that a rule names.</summary>
internal readonly record struct LawName(LawKind Kind, string Name)
{
    private const string InTexts = "{param ";

    /// <summary>Those that a criterion itself names: in its condition, or as a number in its text.</summary>
    public static IEnumerable<LawName> In(Criterion criterion) =>
        (criterion is Test test ? InCondition(test.When) : []).Concat(InText(criterion.Text)).Concat(InText(criterion.Guidance)).Distinct();

    /// <summary>The numbers that a text embeds.</summary>
    public static IEnumerable<LawName> InText(LocalizedText? text)
    {
        var words = text?.En ?? "";
        for (var at = words.IndexOf(InTexts, StringComparison.Ordinal); at >= 0; at = words.IndexOf(InTexts, at + 1, StringComparison.Ordinal))
        {
            yield return new LawName(LawKind.Parameter, words[(at + InTexts.Length)..words.IndexOf('}', at)].Trim());
        }
    }

    /// <summary>The word by which rule files name it, and its name.</summary>
    public override string ToString() => $"{Word(Kind)} {Name}";

    private static IEnumerable<LawName> InCondition(string when)
    {
        var words = when.Split([' ', '[', ']', ','], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i + 1 < words.Length; i++)
        {
            foreach (var kind in new[] { LawKind.Parameter, LawKind.List, LawKind.Table })
            {
                if (words[i] == Word(kind))
                {
                    yield return new LawName(kind, words[i + 1]);
                }
            }
        }
    }

    private static string Word(LawKind kind) => kind switch { LawKind.Parameter => "param", LawKind.List => "list", _ => "table" };
}
