using ImpRules.Rules;

namespace ImpRules.Checking;

/// <summary>A rule version whose criteria are looked up.</summary>
internal sealed record BoundRule(RuleVersion Rule, BoundCriterion Root);
