using ImpRules.Rules;
using ImpRules.Testing;

namespace ImpRules.Cli.Output;

/// <summary>What came of the tests, for a reader: failures first, then what the tests do not cover, then the sums.</summary>
internal static class TestReport
{
    /// <summary>Criteria listed as not covered, unless a filter says which ones matter.</summary>
    private const int MostUncovered = 20;

    public static void Write(RuleTestReport report, bool isFiltered, Terminal terminal)
    {
        foreach (var result in report.Results.Where(r => !r.Passed))
        {
            Failure(result, terminal);
        }

        var uncovered = report.Coverage.Where(c => !c.IsCovered).ToList();
        Uncovered(uncovered, isFiltered ? int.MaxValue : MostUncovered, terminal);
        terminal.Out.WriteLine($"{Count(report.Results.Count, "case", "cases")}: {report.Passed} passed, {report.Failed} failed");
        if (report.Coverage.Count > 0)
        {
            var covered = report.Coverage.Count - uncovered.Count;
            terminal.Out.WriteLine($"{Count(report.Coverage.Count, "criterion", "criteria")}: {covered} seen met and not met ({Percent(covered, report.Coverage.Count)})");
        }
    }

    private static void Failure(RuleTestResult result, Terminal terminal)
    {
        var failed = terminal.ColourOut ? Paint.Red("failed") : "failed";
        terminal.Out.WriteLine($"{result.Span}: {failed}: {result.Rule}: {result.Name} (as of {Dates.Write(result.AsOf)})");
        foreach (var failure in result.Failures)
        {
            terminal.Out.WriteLine($"    {failure.Subject}: expected {failure.Expected}, got {failure.Got}");
            if (failure.Because is { Length: > 0 } because)
            {
                terminal.Out.WriteLine($"        because {because}");
            }
        }

        terminal.Out.WriteLine();
    }

    private static void Uncovered(List<CriterionCoverage> uncovered, int most, Terminal terminal)
    {
        foreach (var coverage in uncovered.Take(most))
        {
            var never = (coverage.Met, coverage.NotMet) switch
            {
                (0, 0) => coverage.Undetermined > 0 ? "only seen undetermined" : "never seen",
                (0, _) => "never seen met",
                _ => "never seen not met",
            };
            var id = coverage.Criterion.Id ?? coverage.Criterion.SharedName ?? "a test";
            var version = coverage.Rule.Effective == Period.Always ? "" : $" ({Dates.Write(coverage.Rule.Effective)})";
            terminal.Out.WriteLine($"{coverage.Rule.Span.File}: {coverage.Rule.Id}{version}: `{id}` is {never}");
        }

        if (uncovered.Count > most)
        {
            terminal.Out.WriteLine($"… and {uncovered.Count - most} more criteria that the tests do not cover");
        }

        if (uncovered.Count > 0)
        {
            terminal.Out.WriteLine();
        }
    }

    private static string Count(int number, string one, string many) => $"{number} {(number == 1 ? one : many)}";

    private static string Percent(int part, int whole) => $"{100L * part / whole} %";
}
