using ImpRules.Rules;

namespace ImpRules.Testing;

/// <summary>What the tests of a rule saw of one of its versions.</summary>
/// <param name="Rule">The rule version.</param>
/// <param name="Met">In how many cases it was met.</param>
/// <param name="NotMet">In how many cases it was not met.</param>
/// <param name="Undetermined">In how many cases it was not known.</param>
/// <param name="Criteria">Its single tests, in the order of the file, those of shared criteria in their place.</param>
public sealed record RuleCoverage(RuleVersion Rule, int Met, int NotMet, int Undetermined, IReadOnlyList<CriterionCoverage> Criteria);
