using ImpRules.Evaluation;
using ImpRules.Rules;

namespace ImpRules.Cli.Site;

/// <summary>What differs in the law of two days.</summary>
internal sealed class LawTurn
{
    public LawTurn(SiteBook book, DateOnly before, DateOnly after)
    {
        (Before, After) = (before, after);
        Names = [.. All(book).Where(n => n.Periods.Any(p => Turns(p.First) || Turns(p.Last)) && book.ValueOn(n.Name, before) != book.ValueOn(n.Name, after)).Select(n => n.Name)];
        var touched = Names.SelectMany(n => book.Uses.OfName(n)).Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        var (begin, end, change) = (new List<RuleSeries>(), new List<RuleSeries>(), new List<RuleSeries>());
        foreach (var rule in book.Rules)
        {
            var (old, @new) = (InForce(rule, before), InForce(rule, after));
            if (old is null != @new is null)
            {
                (old is null ? begin : end).Add(rule);
            }
            else if (old is not null && (old != @new || touched.Contains(rule.Id))
                && SideBySide.Differs(book, book.On(before, rule.Id)!, before, book.On(after, rule.Id)!, after))
            {
                change.Add(rule);
            }
        }

        (Begin, End, Change) = (begin, end, change);
    }

    public DateOnly Before { get; }

    public DateOnly After { get; }

    /// <summary>Rules in force on the second day alone.</summary>
    public IReadOnlyList<RuleSeries> Begin { get; }

    /// <summary>Rules in force on the first day alone.</summary>
    public IReadOnlyList<RuleSeries> End { get; }

    /// <summary>Rules that read differently.</summary>
    public IReadOnlyList<RuleSeries> Change { get; }

    /// <summary>Numbers, lists and tables that differ.</summary>
    public IReadOnlyList<LawName> Names { get; }

    public bool IsEmpty => Begin.Count + End.Count + Change.Count + Names.Count == 0;

    public static RuleVersion? InForce(RuleSeries rule, DateOnly day) => rule.Versions.FirstOrDefault(v => v.Effective.Contains(day));

    /// <summary>Whether something that begins or ends on a day can differ between the two.</summary>
    private bool Turns(DateOnly end) => Before <= end && end <= After;

    private static IEnumerable<(LawName Name, IEnumerable<Period> Periods)> All(SiteBook book) =>
        book.Pack.Parameters.Select(p => (new LawName(LawKind.Parameter, p.Name), p.Values.Select(v => v.Period)))
            .Concat(book.Pack.Lists.Select(l => (new LawName(LawKind.List, l.Name), l.Values.Select(v => v.Period))))
            .Concat(book.Pack.Tables.Select(t => (new LawName(LawKind.Table, t.Name), t.Periods.Select(v => v.Period))));
}
