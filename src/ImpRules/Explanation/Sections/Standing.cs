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
        ShownMet = [.. Requirements.Where(r => r.Status == Truth.Met && Leaves(r, Truth.Met).Any(RestsOnTheProfile))];
        Distance = Failed.Count + Requirements.Count(r => r.Status == Truth.Undetermined);
        IsGateClosed = Failed.Any(r => !Leaves(r, Truth.NotMet).Any(RestsOnTheProfile));
    }

    public RuleOutcome Rule { get; }

    public IReadOnlyList<CriterionOutcome> Requirements { get; }

    /// <summary>Requirements that are not met.</summary>
    public IReadOnlyList<CriterionOutcome> Failed { get; }

    /// <summary>Requirements that the profile itself shows to be met.</summary>
    public IReadOnlyList<CriterionOutcome> ShownMet { get; }

    /// <summary>How many requirements are not met or not known to be.</summary>
    public int Distance { get; }

    /// <summary>Whether some requirement fails on assumptions alone: the profile does not speak of that circumstance.</summary>
    public bool IsGateClosed { get; }

    /// <summary>Whether the profile speaks to the rule and shows more than half of what it requires.</summary>
    public bool IsNear => !IsGateClosed && Failed.Count > 0 && ShownMet.Count > Distance;

    public static Standing Of(RuleOutcome rule) => new(rule);

    /// <summary>Rules that are not met: the nearest first.</summary>
    public static IReadOnlyList<Standing> NotMet(IEnumerable<RuleOutcome> rules) =>
        [.. rules.Where(r => r.Status == Truth.NotMet).Select(Of)
            .OrderBy(s => s.IsNear ? 0 : 1).ThenBy(s => s.Distance).ThenByDescending(s => s.ShownMet.Count)];

    /// <summary>What the profile says that makes a requirement met; nothing when it rests on assumptions alone.</summary>
    public static IReadOnlyList<FactOutcome> Evidence(CriterionOutcome requirement) =>
        [.. Leaves(requirement, Truth.Met).SelectMany(l => l.Facts).Where(f => f.Origin is FactOrigin.Given or FactOrigin.Derived).DistinctBy(f => f.Fact.Path)];

    /// <summary>In a sentence, what keeps the rule from being met.</summary>
    public string Failure(Wording words)
    {
        var culprit = Failed.Select(Culprit).FirstOrDefault(c => c.Criterion.Text is not null);
        if (culprit is null)
        {
            return "";
        }

        var text = words.Set(culprit.Requirement(words.Language)!);
        var facts = culprit.Facts.Where(f => f.Origin is FactOrigin.Given or FactOrigin.Derived).Select(words.Brief).ToList();
        return facts.Count is 0 or > 2 ? words.Say(Phrases.Fails, text) : words.Say(Phrases.FailsWith, text, string.Join("; ", facts));
    }

    /// <summary>The criterion deepest down that explains a failure: of several ways, in the one that came nearest.</summary>
    private static CriterionOutcome Culprit(CriterionOutcome failed)
    {
        var next = failed.Criterion switch
        {
            AllOf => failed.Children.Where(c => c.Status == Truth.NotMet).OrderBy(c => Leaves(c, Truth.NotMet).Any(RestsOnTheProfile) ? 0 : 1).FirstOrDefault(),
            AnyOf when failed.Children.All(c => c.Criterion is AllOf) => failed.Children
                .Where(c => c.Children.Any(i => i.Status == Truth.Met)).MinBy(c => c.Children.Count(i => i.Status != Truth.Met)),
            _ => null,
        };
        return next is null ? failed : Culprit(next) is { Criterion.Text: not null } culprit ? culprit : failed;
    }

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
