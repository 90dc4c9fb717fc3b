using ImpRules.Rules;
using ImpRules.Testing;

namespace ImpRules.Cli.Output;

/// <summary>
/// Coverage on the lines of the YAML files, in the format of lcov. A rule version is a function, hit when it is met. The line of a
/// criterion is hit by each case that settles it; its branches are met and not met, then deciding so, then the places next to each
/// threshold. A shared criterion carries the sums of the rules that use it.
/// </summary>
internal static class CoverageLcov
{
    public static void Write(IReadOnlyList<RuleCoverage> rules, TextWriter output)
    {
        var functions = rules.ToLookup(r => r.Rule.Span.File, StringComparer.Ordinal);
        var lines = rules.SelectMany(r => r.Criteria).ToLookup(c => SpanOf(c).File, StringComparer.Ordinal);
        foreach (var file in functions.Select(f => f.Key).Union(lines.Select(l => l.Key), StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            output.WriteLine("TN:");
            output.WriteLine($"SF:{file}");
            Functions([.. functions[file]], output);
            Lines(lines[file], output);
            output.WriteLine("end_of_record");
        }
    }

    private static void Functions(List<RuleCoverage> rules, TextWriter output)
    {
        foreach (var rule in rules)
        {
            output.WriteLine($"FN:{rule.Rule.Span.Line},{rule.Rule.Id}");
            output.WriteLine($"FNDA:{rule.Met},{rule.Rule.Id}");
        }

        output.WriteLine($"FNF:{rules.Count}");
        output.WriteLine($"FNH:{rules.Count(r => r.Met > 0)}");
    }

    private static void Lines(IEnumerable<CriterionCoverage> criteria, TextWriter output)
    {
        var lines = criteria.GroupBy(c => SpanOf(c).Line).OrderBy(l => l.Key)
            .Select(line => (Number: line.Key, Hits: line.Sum(c => c.Met + c.NotMet), Branches: Branches(line))).ToList();
        foreach (var line in lines)
        {
            for (var i = 0; i < line.Branches.Count; i++)
            {
                output.WriteLine($"BRDA:{line.Number},0,{i},{line.Branches[i]}");
            }
        }

        var branches = lines.SelectMany(l => l.Branches).ToList();
        output.WriteLine($"BRF:{branches.Count}");
        output.WriteLine($"BRH:{branches.Count(b => b > 0)}");
        foreach (var line in lines)
        {
            output.WriteLine($"DA:{line.Number},{line.Hits}");
        }

        output.WriteLine($"LF:{lines.Count}");
        output.WriteLine($"LH:{lines.Count(l => l.Hits > 0)}");
    }

    /// <summary>The branches of a line, a sum for each: several rules may use it, and several criteria may stand on it.</summary>
    private static List<int> Branches(IEnumerable<CriterionCoverage> line)
    {
        var sums = new List<int>();
        foreach (var criterion in line.GroupBy(c => SpanOf(c).Column).OrderBy(c => c.Key))
        {
            sums.AddRange([criterion.Sum(c => c.Met), criterion.Sum(c => c.NotMet), criterion.Sum(c => c.DecidesMet), criterion.Sum(c => c.DecidesNotMet)]);
            foreach (var threshold in criterion.SelectMany(c => c.Boundaries).GroupBy(b => b.Threshold, StringComparer.Ordinal))
            {
                foreach (var place in new Func<BoundaryCoverage, int?>[] { b => b.Below, b => b.At, b => b.Above }.Where(place => threshold.Any(b => place(b) is not null)))
                {
                    sums.Add(threshold.Sum(b => place(b) ?? 0));
                }
            }
        }

        return sums;
    }

    private static Diagnostics.SourceSpan SpanOf(CriterionCoverage coverage) => coverage.Criterion is Test test ? test.WhenSpan : coverage.Criterion.Span;
}
