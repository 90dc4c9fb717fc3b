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
    /// <param name="output">Where to.</param>
    /// <param name="colour">Whether colours may go there.</param>
    public static void Write(RuleTestReport report, string? filter, TextWriter output, bool colour)
    {
        foreach (var result in report.Results.Where(r => !r.Passed))
        {
            Failure(result, output, colour);
        }

        var coverage = OfWholeRules(report, filter).SelectMany(r => r.Criteria).ToList();
        Uncovered([.. coverage.Where(c => !c.IsCovered)], filter is null ? MostUncovered : int.MaxValue, output);
        Families(report, coverage, output);
        output.WriteLine($"{Count(report.Results.Count, "case", "cases")}: {report.Passed} passed, {report.Failed} failed");
        if (coverage.Count > 0)
        {
            Totals(CoverageTotals.Of(coverage), output);
        }
    }

    /// <summary>The rules whose tests were all run. A filter that chose some cases says nothing about what a rule's tests cover.</summary>
    public static IEnumerable<RuleCoverage> OfWholeRules(RuleTestReport report, string? filter)
    {
        bool Has(string text) => text.Contains(filter, StringComparison.OrdinalIgnoreCase);

        return filter is null ? report.Rules : report.Rules.Where(c => Has(c.Rule.Id) || report.Results.Any(r => r.Rule == c.Rule.Id && Has(r.Span.File)));
    }

    public static string Count(int number, string one, string many) => $"{number} {(number == 1 ? one : many)}";

    public static string Percent(int part, int whole) => whole == 0 ? "–" : $"{100L * part / whole} %";

    private static void Failure(RuleTestResult result, TextWriter output, bool colour)
    {
        output.WriteLine($"{result.Span}: {(colour ? Paint.Red("failed") : "failed")}: {result.Rule}: {result.Name} (as of {Dates.Write(result.AsOf)})");
        foreach (var failure in result.Failures)
        {
            output.WriteLine($"    {failure}");
            for (var i = 0; i < failure.Because.Count; i++)
            {
                output.WriteLine($"        {(i == 0 ? "because" : "       ")} {failure.Because[i]}");
            }
        }

        output.WriteLine();
    }

    private static void Uncovered(List<CriterionCoverage> uncovered, int most, TextWriter output)
    {
        foreach (var coverage in uncovered.Take(most))
        {
            var never = (coverage.Met, coverage.NotMet) switch
            {
                (0, 0) => coverage.Undetermined > 0 ? "only seen undetermined" : "never seen",
                (0, _) => "never seen met",
                _ => "never seen not met",
            };
            output.WriteLine($"{coverage.Criterion.Span}: {CoverageText.NameOf(coverage.Rule)}: `{CoverageText.NameOf(coverage.Criterion)}` is {never}");
        }

        if (uncovered.Count > most)
        {
            output.WriteLine($"… and {uncovered.Count - most} more criteria that the tests do not cover; `--filter RULE` lists all of a rule's");
        }

        if (uncovered.Count > 0)
        {
            output.WriteLine("`--suggest` writes cases for them");
            output.WriteLine();
        }
    }

    /// <summary>A line for each family, when there are several.</summary>
    private static void Families(RuleTestReport report, List<CriterionCoverage> coverage, TextWriter output)
    {
        var families = report.Results.GroupBy(r => r.Family, StringComparer.Ordinal).OrderBy(f => f.Key, StringComparer.Ordinal).ToList();
        if (families.Count < 2)
        {
            return;
        }

        var criteria = coverage.ToLookup(c => c.Rule.Family, StringComparer.Ordinal);
        var table = new Columns();
        table.Add("family", "cases", "failed", "met and not met", "boundaries", "decide alone");
        foreach (var family in families)
        {
            var totals = CoverageTotals.Of(criteria[family.Key]);
            table.Add(
                family.Key, $"{family.Count()}", $"{family.Count(r => !r.Passed)}", Percent(totals.MetAndNotMet, totals.Criteria),
                Percent(totals.BoundariesSeen, totals.Boundaries), Percent(totals.Decisive, totals.Criteria));
        }

        table.WriteTo(output, indent: 0, width: null);
        output.WriteLine();
    }

    private static void Totals(CoverageTotals totals, TextWriter output)
    {
        output.WriteLine($"{Count(totals.Criteria, "criterion", "criteria")}: {totals.MetAndNotMet} seen met and not met ({Percent(totals.MetAndNotMet, totals.Criteria)})"
            + $", {totals.Decisive} shown to decide alone ({Percent(totals.Decisive, totals.Criteria)})");
        if (totals.Boundaries > 0)
        {
            output.WriteLine($"{Count(totals.Boundaries, "boundary", "boundaries")}: {totals.BoundariesSeen} seen ({Percent(totals.BoundariesSeen, totals.Boundaries)})"
                + (totals.BoundariesSeen < totals.Boundaries ? "; `--suggest` writes cases for the others" : ""));
        }
    }
}
