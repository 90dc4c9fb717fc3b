using ImpRules.Rules;

namespace ImpRules.Testing;

/// <summary>What the tests of a rule saw of one of its single tests.</summary>
/// <param name="Rule">The rule version.</param>
/// <param name="Criterion">The single test.</param>
/// <param name="Met">In how many cases it was met.</param>
/// <param name="NotMet">In how many cases it was not met.</param>
/// <param name="Undetermined">In how many cases it was not known.</param>
/// <param name="DecidesMet">In how many cases it was met and the rule would have come out otherwise, had it alone not been.</param>
/// <param name="DecidesNotMet">In how many cases it was not met and the rule would have come out otherwise, had it alone been met.</param>
/// <param name="Boundaries">The thresholds that it holds facts against.</param>
public sealed record CriterionCoverage(
    RuleVersion Rule, Criterion Criterion, int Met, int NotMet, int Undetermined, int DecidesMet, int DecidesNotMet, IReadOnlyList<BoundaryCoverage> Boundaries)
{
    /// <summary>Whether it was seen both met and not met.</summary>
    public bool IsCovered => Met > 0 && NotMet > 0;

    /// <summary>
    /// Whether two cases show that it alone decides: one in which it is met, one in which it is not, the rule coming out
    /// differently, and in both the turn of this one test would turn the rule (masking MC/DC).
    /// </summary>
    public bool IsDecisive => DecidesMet > 0 && DecidesNotMet > 0;
}
