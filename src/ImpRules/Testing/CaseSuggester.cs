using ImpRules.Diagnostics;
using ImpRules.Loading;
using ImpRules.Testing.Suggesting;

namespace ImpRules.Testing;

/// <summary>
/// Finds the cases that the tests of rules lack: for each gap the smallest change to the profile of a case that is there, sought
/// over the values that conditions can tell apart, with the engine as the judge.
/// </summary>
public static class CaseSuggester
{
    /// <summary>Suggests cases for the rules whose name or test file contains the filter; for all when it is null.</summary>
    public static SuggestionReport Suggest(RulePack pack, RuleSource source, string? filter = null, CoverageKinds kinds = CoverageKinds.All)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(source);
        var bag = new DiagnosticBag();
        var rules = RuleCases.Read(pack, source, null, bag).GroupBy(c => c.Rule, StringComparer.Ordinal)
            .Where(rule => filter is null || rule.Any(c => IsMeant(c, filter))).ToList();
        var counter = new CoverageCounter(pack);
        var found = new RuleSuggester[rules.Count];
        Parallel.For(0, rules.Count, i =>
        {
            found[i] = new RuleSuggester(pack, counter, [.. rules[i]], kinds);
            found[i].Run();
        });

        return new SuggestionReport([.. found.SelectMany(f => f.Cases)], [.. found.SelectMany(f => f.Open)], bag.ToSortedList());
    }

    private static bool IsMeant(RuleCase run, string filter) =>
        run.Rule.Contains(filter, StringComparison.OrdinalIgnoreCase) || run.File.Span.File.Contains(filter, StringComparison.OrdinalIgnoreCase);
}
