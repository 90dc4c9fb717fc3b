using ImpRules.Diagnostics;
using ImpRules.Loading;

namespace ImpRules.Testing;

/// <summary>Runs the tests that stand beside the rules of a pack, and says what of the rules they have seen.</summary>
public static class RuleTestRunner
{
    /// <summary>
    /// Runs every case whose rule, name or file contains the filter; all when it is null. Coverage is told of the rules that some
    /// case was run of.
    /// </summary>
    public static RuleTestReport Run(RulePack pack, RuleSource source, string? filter = null)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(source);
        var bag = new DiagnosticBag();
        var cases = RuleCases.Read(pack, source, filter, bag);
        var engine = new RoutingEngine(pack);
        var counter = new CoverageCounter(pack);
        var results = new RuleTestResult[cases.Count];

        // The cases of one rule are run in turn, so that each count has one writer.
        var rules = Enumerable.Range(0, cases.Count).GroupBy(i => cases[i].Rule, StringComparer.Ordinal).ToList();
        Parallel.ForEach(rules, indexes =>
        {
            foreach (var i in indexes)
            {
                var decision = engine.Decide(cases[i].Facts, cases[i].AsOf);
                counter.Count(decision, cases[i].Rule);
                results[i] = Result(cases[i], decision);
            }
        });

        return new RuleTestReport(results, counter.Coverage(filter is null ? null : rules.Select(r => r.Key).ToHashSet(StringComparer.Ordinal)), bag.ToSortedList());
    }

    /// <summary>
    /// The cases themselves, one for each of their days, in the order of the files, to be shown or decided by a caller. A case
    /// that cannot be read is left out and told of.
    /// </summary>
    /// <param name="pack">The pack under test.</param>
    /// <param name="source">Where its files are; the pack inside the library carries no tests.</param>
    /// <param name="diagnostics">What is wrong with the test files.</param>
    public static IReadOnlyList<RuleCase> Cases(RulePack pack, RuleSource source, out IReadOnlyList<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(source);
        var bag = new DiagnosticBag();
        var cases = RuleCases.Read(pack, source, null, bag);
        diagnostics = bag.ToSortedList();
        return cases;
    }

    private static RuleTestResult Result(RuleCase run, Decision decision) =>
        new(run.Rule, run.Family, run.Test.Name, run.AsOf, Expectations.Failures(run.Test, decision, run.Rule), run.Test.Span);
}
