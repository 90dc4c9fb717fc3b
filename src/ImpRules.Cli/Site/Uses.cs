using ImpRules.Evaluation;
using ImpRules.Rules;

namespace ImpRules.Cli.Site;

/// <summary>Which rules ask for a fact, name a number, list or table, use a shared criterion, or cite a source. Every version counts.</summary>
internal sealed class Uses
{
    private readonly Dictionary<string, HashSet<string>> _facts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _shared = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _cited = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, CriterionOutcome> _criteria = new(StringComparer.Ordinal);
    private readonly SiteBook _book;

    public Uses(SiteBook book)
    {
        _book = book;
        foreach (var version in book.Rules.SelectMany(r => r.Versions.OrderBy(v => v == r.Shown)))
        {
            Cite(version, [version.Authority, .. version.Duration?.Citations ?? []]);
            Name(version, NamesOf(version));
            Look(book.Outcome(version).Criteria, version);
        }
    }

    /// <summary>The shared criteria by name, each as the rule that is listed last uses it.</summary>
    public IReadOnlyDictionary<string, CriterionOutcome> SharedCriteria => _criteria;

    public IReadOnlyList<RuleSeries> OfFact(string path) => Listed(_facts, path);

    public IReadOnlyList<RuleSeries> OfShared(string name) => Listed(_shared, name);

    public IReadOnlyList<RuleSeries> OfSource(string key) => Listed(_cited, key);

    /// <summary>The rules that name a parameter, a list or a table.</summary>
    public IReadOnlyList<RuleSeries> OfName(LawName name) => Listed(_names, name.ToString());

    /// <summary>What a rule names besides its criteria: the numbers of its duration and its amount.</summary>
    public static IEnumerable<LawName> NamesOf(RuleVersion version) =>
        new[] { version.Duration?.Months?.Parameter, version.Amount?.Parameter }.OfType<string>().Select(p => new LawName(LawKind.Parameter, p))
            .Concat(LawName.InText(version.Title)).Concat(LawName.InText(version.Duration?.Text)).Concat(version.Guidance.SelectMany(LawName.InText));

    private void Look(CriterionOutcome criterion, RuleVersion version)
    {
        Cite(version, criterion.Citations);
        Name(version, LawName.In(criterion.Criterion));
        if (criterion.Criterion.SharedName is { } shared)
        {
            Add(_shared, shared, version.Id);
            _criteria[shared] = criterion;
        }

        foreach (var fact in criterion.Facts)
        {
            Add(_facts, fact.Fact.Path, version.Id);
        }

        foreach (var child in criterion.Children)
        {
            Look(child, version);
        }
    }

    private void Cite(RuleVersion version, IEnumerable<Citation> citations)
    {
        foreach (var citation in citations)
        {
            Add(_cited, citation.Source, version.Id);
        }
    }

    private void Name(RuleVersion version, IEnumerable<LawName> names)
    {
        foreach (var name in names)
        {
            Add(_names, name.ToString(), version.Id);
        }
    }

    private static void Add(Dictionary<string, HashSet<string>> uses, string what, string rule)
    {
        if (!uses.TryGetValue(what, out var rules))
        {
            uses.Add(what, rules = new HashSet<string>(StringComparer.Ordinal));
        }

        rules.Add(rule);
    }

    private List<RuleSeries> Listed(Dictionary<string, HashSet<string>> uses, string what) =>
        uses.TryGetValue(what, out var rules) ? [.. _book.Rules.Where(r => rules.Contains(r.Id))] : [];
}
