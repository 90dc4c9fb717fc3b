using ImpRules.Rules;
using ImpRules.Testing;

namespace ImpRules.Cli.Output;

/// <summary>What came of the tests, for a reader: failures first, then what the tests do not cover, then the sums.</summary>
internal static class TestReport
{
    /// <summary>Criteria listed as not covered, unless a filter says which ones matter.</summary>
    private const int MostUncovered = 20;

    /// <param name="report">What came of the tests.</param>
    /// <param name="filter">What chose the cases; null when all were run.</param>
    /// <param name="terminal">Where to.</param>
    public static void Write(RuleTestReport report, string? filter, Terminal terminal)
    {
        foreach (var result in report.Results.Where(r => !r.Passed))
        {
            Failure(result, terminal);
        }

        var coverage = filter is null ? report.Coverage : [.. report.Coverage.Where(c => IsRunWhole(c.Rule.Id, filter, report))];
        var uncovered = coverage.Where(c => !c.IsCovered).ToList();
        Uncovered(uncovered, filter is null ? MostUncovered : int.MaxValue, terminal);
        terminal.Out.WriteLine($"{Count(report.Results.Count, "case", "cases")}: {report.Passed} passed, {report.Failed} failed");
        if (coverage.Count > 0)
        {
            var covered = coverage.Count - uncovered.Count;
            terminal.Out.WriteLine($"{Count(coverage.Count, "criterion", "criteria")}: {covered} seen met and not met ({Percent(covered, coverage.Count)})");
        }
    }

    /// <summary>Whether a filter chose the rule rather than some of its cases, which alone say nothing about what its tests cover.</summary>
    private static bool IsRunWhole(string rule, string filter, RuleTestReport report)
    {
        bool Has(string text) => text.Contains(filter, StringComparison.OrdinalIgnoreCase);

        return Has(rule) || report.Results.Any(r => r.Rule == rule && Has(r.Span.File));
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
            terminal.Out.WriteLine($"… and {uncovered.Count - most} more criteria that the tests do not cover; `--filter RULE` lists all of a rule's");
        }

        if (uncovered.Count > 0)
        {
            terminal.Out.WriteLine();
        }
    }

    private static string Count(int number, string one, string many) => $"{number} {(number == 1 ? one : many)}";

    private static string Percent(int part, int whole) => $"{100L * part / whole} %";
}
