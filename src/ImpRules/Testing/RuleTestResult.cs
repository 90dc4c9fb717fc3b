using ImpRules.Diagnostics;

namespace ImpRules.Testing;

/// <summary>What came of one case on one day.</summary>
/// <param name="Rule">The rule under test.</param>
/// <param name="Family">Its family; empty when there is no such rule.</param>
/// <param name="Name">The case in a sentence.</param>
/// <param name="AsOf">The day decided for.</param>
/// <param name="Failures">What did not come out; none when the case passed.</param>
/// <param name="Span">Where the case is written.</param>
public sealed record RuleTestResult(
    string Rule, string Family, string Name, DateOnly AsOf, IReadOnlyList<RuleTestFailure> Failures, SourceSpan Span)
{
    /// <summary>Whether everything that the case expects came out.</summary>
    public bool Passed => Failures.Count == 0;
}
