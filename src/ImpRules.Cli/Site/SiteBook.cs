using ImpRules.Cli.Files;
using ImpRules.Evaluation;
using ImpRules.Rules;

namespace ImpRules.Cli.Site;

/// <summary>What the pages draw on: the rules with their versions as they read on any day, what asks for what, and the cases.</summary>
internal sealed class SiteBook
{
    private readonly List<DateOnly> _turns;
    private readonly Dictionary<int, Dictionary<string, RuleOutcome>> _days = [];
    private readonly Dictionary<(LawName, int), string> _values = [];
    private readonly Dictionary<string, Source> _sources;
    private readonly Dictionary<string, RuleSeries> _series;

    public SiteBook(RulePack pack, DateOnly asOf, DateOnly? compared, Examples examples)
    {
        (Pack, AsOf, Compared, Examples) = (pack, asOf, compared, examples);
        _turns = [pack.Header.CoversFrom, .. pack.ChangeDates];
        _sources = pack.Sources.ToDictionary(s => s.Key, StringComparer.Ordinal);
        Rules = [.. pack.Rules.GroupBy(r => r.Id, StringComparer.Ordinal).Select(Series)
            .OrderBy(s => s.Kind).ThenBy(s => s.Shown.Code ?? "~", NaturalOrder.Instance).ThenBy(s => s.Id, StringComparer.Ordinal)];
        _series = Rules.ToDictionary(s => s.Id, StringComparer.Ordinal);
        Families = [.. Rules.GroupBy(s => s.Shown.Family, StringComparer.Ordinal).Select(g => new Family(g.Key, [.. g]))];
        Uses = new Uses(this);
    }

    public RulePack Pack { get; }

    /// <summary>The day whose law the pages show.</summary>
    public DateOnly AsOf { get; }

    /// <summary>A day to compare it with, if one was asked for.</summary>
    public DateOnly? Compared { get; }

    public Examples Examples { get; }

    /// <summary>Every rule, by kind and code.</summary>
    public IReadOnlyList<RuleSeries> Rules { get; }

    public IReadOnlyList<Family> Families { get; }

    public Uses Uses { get; }

    public RuleSeries Find(string id) => _series[id];

    public Source? SourceOf(Citation citation) => _sources.GetValueOrDefault(citation.Source);

    /// <summary>A rule as it reads on a day; null when no version is in force then.</summary>
    public RuleOutcome? On(DateOnly day, string id)
    {
        var run = RunOf(day);
        if (!_days.TryGetValue(run, out var rules))
        {
            _days.Add(run, rules = RuleBook.At(Pack, day).ToDictionary(o => o.Rule.Id, StringComparer.Ordinal));
        }

        return rules.GetValueOrDefault(id);
    }

    /// <summary>A version with the numbers of <see cref="DayOf"/>.</summary>
    public RuleOutcome Outcome(RuleVersion version) => On(DayOf(version), version.Id)!;

    /// <summary>The day on which a version is shown: that of the site when it is in force then, else its last, else its first.</summary>
    public DateOnly DayOf(RuleVersion version)
    {
        var period = version.Effective;
        var day = period.Contains(AsOf) ? AsOf : period.Last < AsOf ? period.Last : period.First;
        return day < Pack.Header.CoversFrom ? Pack.Header.CoversFrom : day;
    }

    /// <summary>What a name stands for on a day, as rule files write it; "not known" where the pack has no value.</summary>
    public string ValueOn(LawName name, DateOnly day)
    {
        var key = (name, RunOf(day));
        if (!_values.TryGetValue(key, out var value))
        {
            _values.Add(key, value = Value(name, day));
        }

        return value;
    }

    private int RunOf(DateOnly day) => _turns.FindLastIndex(t => t <= day);

    private string Value(LawName name, DateOnly day) => name.Kind switch
    {
        LawKind.Parameter => Parameter(name.Name)?.At(day)?.Value.ToString(),
        LawKind.List => List(name.Name)?.At(day) is { } items ? string.Join(", ", items.Value) : null,
        _ => Table(name.Name) is { } table ? string.Join('\n', table.RowsAt(day).Select(r => string.Join(", ", r.Cells))) : null,
    } ?? "not known";

    public Parameter? Parameter(string name) => Pack.Parameters.FirstOrDefault(p => p.Name == name);

    public ValueList? List(string name) => Pack.Lists.FirstOrDefault(l => l.Name == name);

    public Table? Table(string name) => Pack.Tables.FirstOrDefault(t => t.Name == name);

    private RuleSeries Series(IGrouping<string, RuleVersion> rule)
    {
        List<RuleVersion> versions = [.. rule.OrderBy(v => v.Effective.First)];
        var inForce = versions.Find(v => v.Effective.Contains(AsOf));
        return new RuleSeries(rule.Key, versions, inForce ?? versions.FindLast(v => v.Effective.Last < AsOf) ?? versions[0], inForce is not null);
    }
}
