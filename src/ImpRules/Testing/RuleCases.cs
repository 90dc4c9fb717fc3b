using System.Text;
using ImpRules.Diagnostics;
using ImpRules.Loading;

namespace ImpRules.Testing;

/// <summary>The cases that stand beside the rules of a pack, a case for each of its days, in the order of the files.</summary>
internal static class RuleCases
{
    /// <summary>
    /// Every case whose rule, name or file contains the filter; all when it is null. What is wrong with a case goes to the bag; files
    /// in which the filter does not occur are not looked into.
    /// </summary>
    public static IReadOnlyList<RuleCase> Read(RulePack pack, RuleSource source, string? filter, DiagnosticBag bag)
    {
        var families = pack.Rules.DistinctBy(r => r.Id).ToDictionary(r => r.Id, r => r.Family, StringComparer.Ordinal);
        var cases = new List<RuleCase>();
        foreach (var file in TestFileReader.Read(source, pack.Vocabulary, bag, f => MayMatch(filter, f, source)))
        {
            if (!families.TryGetValue(file.Subject, out var family))
            {
                bag.Error(Codes.BadTest, file.Span, $"there is no rule `{file.Subject}`", Suggestion.For(file.Subject, families.Keys));
                continue;
            }

            foreach (var test in file.Cases.Where(c => Matches(filter, file, c)))
            {
                var facts = test.FactsFrom(file.BaseProfile.Facts);
                cases.AddRange(Days(file, test, pack, bag).Select(day => new RuleCase(file, family, test, facts, day)));
            }
        }

        return cases;
    }

    private static IEnumerable<DateOnly> Days(RuleTestFile file, RuleTestCase test, RulePack pack, DiagnosticBag bag)
    {
        IReadOnlyList<DateOnly> days = test.AsOf.Count > 0 ? test.AsOf : file.BaseProfile.AsOf is { } day ? [day] : [];
        if (days.Count == 0)
        {
            bag.Error(Codes.BadTest, test.Span, "the case has no `asOf`, and neither has the base profile");
        }

        foreach (var uncovered in days.Where(d => d < pack.Header.CoversFrom))
        {
            bag.Error(Codes.BadTest, test.Span, FormattableString.Invariant($"the pack does not cover {uncovered:yyyy-MM-dd}"));
        }

        return days.Where(d => d >= pack.Header.CoversFrom);
    }

    /// <summary>Whether a case can match. YAML may write quotes, backslashes and blanks in several ways: then every file may.</summary>
    private static bool MayMatch(string? filter, RuleFile file, RuleSource source) =>
        filter is null
        || filter.Any(c => c is '\'' or '"' or '\\' || char.IsWhiteSpace(c))
        || source.NameOf(file).Contains(filter, StringComparison.OrdinalIgnoreCase)
        || Encoding.UTF8.GetString(file.Content.Span).Contains(filter, StringComparison.OrdinalIgnoreCase);

    private static bool Matches(string? filter, RuleTestFile file, RuleTestCase test) =>
        filter is null
        || file.Subject.Contains(filter, StringComparison.OrdinalIgnoreCase)
        || test.Name.Contains(filter, StringComparison.OrdinalIgnoreCase)
        || file.Span.File.Contains(filter, StringComparison.OrdinalIgnoreCase);
}
