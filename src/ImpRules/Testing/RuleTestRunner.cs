using ImpRules.Compilation;
using ImpRules.Diagnostics;
using ImpRules.Loading;

namespace ImpRules.Testing;

/// <summary>Runs the tests that stand beside the rules of a pack, and says which criteria they have seen both ways.</summary>
public static class RuleTestRunner
{
    /// <summary>Runs every case whose rule, name or file contains the filter; all when it is null.</summary>
    public static RuleTestReport Run(RulePack pack, RuleSource source, string? filter = null)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(source);
        var bag = new DiagnosticBag();
        var files = TestFileReader.Read(source, pack.Vocabulary, bag);
        var engine = new RoutingEngine(pack);
        var counter = new CoverageCounter(pack);
        var results = new List<RuleTestResult>();
        foreach (var file in files)
        {
            var rule = pack.Rules.FirstOrDefault(r => r.Id == file.Subject);
            if (rule is null)
            {
                bag.Error(Codes.BadTest, file.Span, $"there is no rule `{file.Subject}`", Suggestion.For(file.Subject, pack.Rules.Select(r => r.Id).Distinct()));
                continue;
            }

            foreach (var test in file.Cases.Where(c => Matches(filter, file, c)))
            {
                RunCase(file, test, rule.Family, engine, counter, results, bag);
            }
        }

        return new RuleTestReport(results, counter.Coverage(filter is null ? null : results.Select(r => r.Rule).ToHashSet(StringComparer.Ordinal)), bag.ToSortedList());
    }

    private static void RunCase(
        RuleTestFile file, RuleTestCase test, string family, RoutingEngine engine, CoverageCounter counter, List<RuleTestResult> results, DiagnosticBag bag)
    {
        IReadOnlyList<DateOnly> days = test.AsOf.Count > 0 ? test.AsOf : file.BaseProfile.AsOf is { } day ? [day] : [];
        if (days.Count == 0)
        {
            bag.Error(Codes.BadTest, test.Span, "the case has no `asOf`, and neither has the base profile");
        }

        foreach (var asOf in days)
        {
            if (asOf < engine.Pack.Header.CoversFrom)
            {
                bag.Error(Codes.BadTest, test.Span, FormattableString.Invariant($"the pack does not cover {asOf:yyyy-MM-dd}"));
                continue;
            }

            var decision = engine.Decide(test.FactsFrom(file.BaseProfile.Facts), asOf);
            counter.Count(decision, file.Subject);
            results.Add(new RuleTestResult(file.Subject, family, test.Name, asOf, Expectations.Failures(test.Expect, decision, file.Subject), test.Span));
        }
    }

    private static bool Matches(string? filter, RuleTestFile file, RuleTestCase test) =>
        filter is null
        || file.Subject.Contains(filter, StringComparison.OrdinalIgnoreCase)
        || test.Name.Contains(filter, StringComparison.OrdinalIgnoreCase)
        || file.Span.File.Contains(filter, StringComparison.OrdinalIgnoreCase);
}
