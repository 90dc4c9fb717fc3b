using ImpRules.Evaluation;
using ImpRules.Rules;

namespace ImpRules.Explanation;

/// <summary>How near a rule came to being met, judged by its requirements: the criteria that must all hold.</summary>
internal sealed class Standing
{
    private Standing(RuleOutcome rule)
    {
        Rule = rule;
        Requirements = [.. Flatten(rule.Criteria)];
        Failed = [.. Requirements.Where(r => r.Status == Truth.NotMet)];
        Open = Requirements.Count(r => r.Status == Truth.Undetermined);
        ShownMet = Requirements.Count(r => r.Status == Truth.Met && Leaves(r, Truth.Met).Any(RestsOnTheProfile));
        IsGateClosed = Failed.Any(r => !Leaves(r, Truth.NotMet).Any(RestsOnTheProfile));
    }

    public RuleOutcome Rule { get; }

    public IReadOnlyList<CriterionOutcome> Requirements { get; }

    /// <summary>Requirements that are not met.</summary>
    public IReadOnlyList<CriterionOutcome> Failed { get; }

    /// <summary>Whether some requirement fails on assumptions alone: the profile does not speak of that circumstance.</summary>
    public bool IsGateClosed { get; }

    /// <summary>Whether the profile speaks to the rule and shows more than half of what it requires.</summary>
    public bool IsNear => !IsGateClosed && Failed.Count > 0 && ShownMet > Failed.Count + Open;

    private int Open { get; }

    private int ShownMet { get; }

    public static Standing Of(RuleOutcome rule) => new(rule);

    /// <summary>Rules that are not met: the nearest first.</summary>
    public static IReadOnlyList<Standing> NotMet(IEnumerable<RuleOutcome> rules) =>
        [.. rules.Where(r => r.Status == Truth.NotMet).Select(Of)
            .OrderBy(s => s.IsNear ? 0 : 1).ThenBy(s => s.Failed.Count + s.Open).ThenByDescending(s => s.ShownMet)];

    private static IEnumerable<CriterionOutcome> Flatten(CriterionOutcome node) =>
        node.Criterion is AllOf && node.Criterion.Text is null ? node.Children.SelectMany(Flatten) : [node];

    /// <summary>The tests that make a criterion come out as it does.</summary>
    private static IEnumerable<CriterionOutcome> Leaves(CriterionOutcome node, Truth wanted)
    {
        if (node.Status != wanted)
        {
            return [];
        }

        var inner = node.Criterion is not NoneOf ? wanted : wanted == Truth.Met ? Truth.NotMet : Truth.Met;
        return node.Criterion is CriterionGroup ? node.Children.SelectMany(c => Leaves(c, inner)) : [node];
    }

    private static bool RestsOnTheProfile(CriterionOutcome test) => test.Facts.Any(f => f.Origin is FactOrigin.Given or FactOrigin.Derived);
}
