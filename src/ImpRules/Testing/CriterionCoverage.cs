using ImpRules.Rules;

namespace ImpRules.Testing;

/// <summary>How often the tests of a rule saw one of its tests met, not met and not known.</summary>
/// <param name="Rule">The rule version.</param>
/// <param name="Criterion">The single test.</param>
/// <param name="Met">In how many cases it was met.</param>
/// <param name="NotMet">In how many cases it was not met.</param>
/// <param name="Undetermined">In how many cases it was not known.</param>
public sealed record CriterionCoverage(RuleVersion Rule, Criterion Criterion, int Met, int NotMet, int Undetermined)
{
    /// <summary>Whether it was seen both met and not met.</summary>
    public bool IsCovered => Met > 0 && NotMet > 0;
}
