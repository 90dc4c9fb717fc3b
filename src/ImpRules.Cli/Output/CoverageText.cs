using ImpRules.Rules;
using ImpRules.Testing;

namespace ImpRules.Cli.Output;

/// <summary>What the tests saw of each rule version, for a reader: every criterion with what is missing set off.</summary>
internal static class CoverageText
{
    public static void Write(IEnumerable<RuleCoverage> rules, TextWriter output)
    {
        foreach (var rule in rules)
        {
            output.WriteLine($"{rule.Rule.Span.File}: {NameOf(rule.Rule)}: met {rule.Met}, not met {rule.NotMet}, not known {rule.Undetermined}");
            var table = new Columns();
            foreach (var criterion in rule.Criteria)
            {
                table.Add(PlaceOf(criterion), NameOf(criterion.Criterion), $"met {criterion.Met}", $"not met {criterion.NotMet}", $"not known {criterion.Undetermined}", Decides(criterion));
                foreach (var boundary in criterion.Boundaries)
                {
                    table.Add("", "", "", "", "", Boundary(boundary));
                }
            }

            table.WriteTo(output, indent: 2, width: null);
            output.WriteLine();
        }
    }

    /// <summary>A rule version.</summary>
    public static string NameOf(RuleVersion rule) => rule.Effective == Period.Always ? rule.Id : $"{rule.Id} ({Dates.Write(rule.Effective)})";

    /// <summary>A criterion.</summary>
    public static string NameOf(Criterion criterion) => criterion.Id ?? criterion.SharedName ?? "a test";

    /// <summary>The line, with the file when it is a shared criterion's.</summary>
    private static string PlaceOf(CriterionCoverage criterion)
    {
        var span = criterion.Criterion.Span;
        return span.File == criterion.Rule.Span.File ? $"{span.Line}" : $"{Path.GetFileName(span.File)}:{span.Line}";
    }

    private static string Decides(CriterionCoverage criterion) => (criterion.DecidesMet, criterion.DecidesNotMet) switch
    {
        ( > 0, > 0) => "decides alone",
        ( > 0, _) => "! never shown to decide when not met",
        (_, > 0) => "! never shown to decide when met",
        _ => "! never shown to decide",
    };

    private static string Boundary(BoundaryCoverage boundary)
    {
        var missing = new[] { ("below", boundary.Below), ("at", boundary.At), ("above", boundary.Above) }.Where(p => p.Item2 == 0).Select(p => p.Item1).ToList();
        var seen = missing.Count == 0 ? "below, at and above seen" : $"! never {string.Join(" or ", missing)}";
        return $"{boundary.Fact} against {boundary.Threshold}: {seen}";
    }
}
