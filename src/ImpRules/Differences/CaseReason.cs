namespace ImpRules.Differences;

/// <summary>Why a case is decided otherwise: the outcome of a rule, or of a criterion of it, changed.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Criterion">The criterion; null when the rule itself came into force or is no longer.</param>
/// <param name="Old">Its outcome under the old pack; null when it is not there.</param>
/// <param name="New">Its outcome under the new pack; null when it is not there.</param>
/// <param name="Requirement">What the criterion requires, in English, with the numbers of the day; null when it says nothing.</param>
public sealed record CaseReason(string Rule, string? Criterion, Truth? Old, Truth? New, string? Requirement);
