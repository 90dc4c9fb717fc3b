using ImpRules.Rules;

namespace ImpRules.Testing;

/// <summary>Something of a rule version that no case of its tests has seen.</summary>
/// <param name="Rule">The rule version.</param>
/// <param name="Criterion">The single test.</param>
/// <param name="Kind">What is missing.</param>
/// <param name="Missing">What is missing, in words: <c>never seen met</c>, <c>worker.age is never one step below 18</c>…</param>
public sealed record CoverageGap(RuleVersion Rule, Criterion Criterion, CoverageKinds Kind, string Missing);
