using ImpRules.Evaluation;
using ImpRules.Vocabulary;

namespace ImpRules.Cli.Site;

/// <summary>A requirement as it reads, with whether it is a gate: over a circumstance that is assumed absent.</summary>
internal sealed record PathStep(string Text, bool IsGate);

/// <summary>Where a rule leads, and what it asks for alone.</summary>
internal sealed record PathRule(RuleSeries Rule, IReadOnlyList<PathStep> Own);

/// <summary>Rules that ask for the same besides what each asks alone.</summary>
internal sealed record PathGroup(IReadOnlyList<PathStep> Common, IReadOnlyList<PathRule> Rules);

/// <summary>
/// The way through a family on the day of the site: what every rule asks, what several ask, what each asks alone. A rule requires
/// all of it, so that the order in which it is told does not matter.
/// </summary>
internal sealed class DecisionPath
{
    public DecisionPath(Page page, Family family)
    {
        var rules = family.InForce.ToDictionary(r => r, r => Steps(page, page.Book.Outcome(r.Shown)));
        Common = rules.Count < 2 ? [] : [.. rules.Values.First().Where(s => rules.Values.All(o => o.Contains(s)))];
        var rest = rules.ToDictionary(r => r.Key, r => r.Value.Except(Common).ToList());
        var groups = new List<PathGroup>();
        while (rest.Count > 0)
        {
            groups.Add(Next(rest));
        }

        Groups = groups;
    }

    public IReadOnlyList<PathStep> Common { get; }

    public IReadOnlyList<PathGroup> Groups { get; }

    /// <summary>Takes out the first rule, with those that share its most shared step.</summary>
    private static PathGroup Next(Dictionary<RuleSeries, List<PathStep>> rest)
    {
        var (first, steps) = rest.First();
        var shared = steps.Select(s => (Step: s, Count: rest.Values.Count(o => o.Contains(s)))).Where(s => s.Count > 1)
            .OrderByDescending(s => s.Step.IsGate).ThenByDescending(s => s.Count).Select(s => s.Step).FirstOrDefault();
        List<RuleSeries> members = shared is null ? [first] : [.. rest.Where(r => r.Value.Contains(shared)).Select(r => r.Key)];
        List<PathStep> common = members.Count < 2 ? [] : [.. steps.Where(s => members.All(m => rest[m].Contains(s)))];
        var group = new PathGroup(common, [.. members.Select(m => new PathRule(m, [.. rest[m].Except(common)]))]);
        members.ForEach(m => rest.Remove(m));
        return group;
    }

    /// <summary>What a rule asks at the top, gates first.</summary>
    private static List<PathStep> Steps(Page page, RuleOutcome rule) =>
        [.. rule.Criteria.Children.Select(c => new PathStep(Text(page, c), IsGate(c))).Distinct().OrderByDescending(s => s.IsGate)];

    private static string Text(Page page, CriterionOutcome criterion) => criterion.Requirement(page.Language)
        ?? string.Join(page.Language == Language.French ? " ou " : " or ", criterion.Children.Select(c => Text(page, c)).Take(3));

    private static bool IsGate(CriterionOutcome criterion) =>
        criterion.Facts.Any(f => f.Fact.Assume.State != FactState.NotKnown) || criterion.Children.Any(IsGate);
}
