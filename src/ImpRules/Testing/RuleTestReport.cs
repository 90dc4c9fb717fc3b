using ImpRules.Diagnostics;

namespace ImpRules.Testing;

/// <summary>What came of the tests that stand beside a pack's rules.</summary>
/// <param name="Results">Every case, in the order of the files.</param>
/// <param name="Rules">What they saw of every rule version.</param>
/// <param name="Diagnostics">What is wrong with the test files themselves.</param>
public sealed record RuleTestReport(
    IReadOnlyList<RuleTestResult> Results, IReadOnlyList<RuleCoverage> Rules, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>Cases that came out as expected.</summary>
    public int Passed => Results.Count(r => r.Passed);

    /// <summary>Cases that did not.</summary>
    public int Failed => Results.Count(r => !r.Passed);

    /// <summary>What they saw of every single test of every rule version.</summary>
    public IEnumerable<CriterionCoverage> Coverage => Rules.SelectMany(r => r.Criteria);
}
