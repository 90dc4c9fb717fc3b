using ImpRules.Rules;

namespace ImpRules.Drift;

/// <summary>Everything in a pack that names an authority. Names need not resolve: a pack with errors has citations too.</summary>
internal static class Citations
{
    /// <summary>Shared criteria use one another no deeper than this; deeper uses could only come from a cycle.</summary>
    private const int MostDepth = 64;

    /// <summary>Every citation, that of a shared criterion once by itself and once for each rule that uses it.</summary>
    public static IEnumerable<LawCitation> Of(PackContent content)
    {
        var shared = new Dictionary<string, Criterion>(StringComparer.Ordinal);
        foreach (var criterion in content.SharedCriteria)
        {
            shared.TryAdd(criterion.SharedName!, criterion);
        }

        return content.Rules.SelectMany(rule => Of(rule, shared))
            .Concat(content.SharedCriteria.SelectMany(c => Of(CiterKind.SharedCriterion, c.SharedName!, Within(c).SelectMany(part => part.Citations))))
            .Concat(content.Parameters.SelectMany(p => Of(CiterKind.Parameter, p.Name, p.Values.SelectMany(v => v.Citations))))
            .Concat(content.Lists.SelectMany(l => Of(CiterKind.List, l.Name, l.Values.SelectMany(v => v.Citations))))
            .Concat(content.Tables.SelectMany(t => Of(CiterKind.Table, t.Name, t.Citations.Concat(t.Periods.SelectMany(p => p.Citations)))))
            .Concat(content.Checklists.SelectMany(c => Of(CiterKind.Checklist, c.Id, c.Sections.SelectMany(s => s.Items).SelectMany(i => i.Citations))))
            .Concat(content.Facts.SelectMany(f => Of(CiterKind.Fact, f.Path, f.Cites.Select(cite => cite.Split(' ', 2)).Select(c => new Citation(c[0], c.Length > 1 ? c[1] : "", f.Span)))));
    }

    private static IEnumerable<LawCitation> Of(CiterKind kind, string name, IEnumerable<Citation> citations) => citations.Select(c => new LawCitation(kind, name, c));

    private static IEnumerable<LawCitation> Of(RuleVersion rule, Dictionary<string, Criterion> shared)
    {
        var authority = new LawCitation(CiterKind.Rule, rule.Id, rule.Authority, rule, "authority");
        var duration = (rule.Duration?.Citations ?? []).Where(c => c != rule.Authority).Select(c => new LawCitation(CiterKind.Rule, rule.Id, c, rule, "duration"));
        return duration.Prepend(authority).Concat(Criteria(rule.Criteria, rule, shared, 0)).Where(c => c.Citation.Source.Length > 0);
    }

    private static IEnumerable<LawCitation> Criteria(Criterion criterion, RuleVersion rule, Dictionary<string, Criterion> shared, int depth)
    {
        var own = criterion.Citations.Select(c => new LawCitation(CiterKind.Rule, rule.Id, c, rule, "criterion", criterion.Id ?? criterion.SharedName));
        return depth > MostDepth ? own : own.Concat(criterion switch
        {
            CriterionGroup group => group.Children.SelectMany(child => Criteria(child, rule, shared, depth + 1)),
            SharedUse use when shared.GetValueOrDefault(use.Name) is { } used => Criteria(use.Citations.Count > 0 ? used with { Citations = [] } : used, rule, shared, depth + 1),
            _ => [],
        });
    }

    private static IEnumerable<Criterion> Within(Criterion criterion) =>
        criterion is CriterionGroup group ? group.Children.SelectMany(Within).Prepend(criterion) : [criterion];
}
