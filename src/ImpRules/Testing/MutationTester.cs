using ImpRules.Diagnostics;
using ImpRules.Loading;
using ImpRules.Testing.Mutating;

namespace ImpRules.Testing;

/// <summary>
/// Makes one small mistake at a time in the rules (an operator, a threshold, a member of a list, a group, a criterion left out) and
/// asks whether some case would notice. Cases that fail as the rules stand are left aside.
/// </summary>
public static class MutationTester
{
    /// <summary>Tries the rules whose name or file contains the filter, with the shared criteria they use; all when it is null.</summary>
    /// <param name="pack">The rules.</param>
    /// <param name="source">Where their tests stand.</param>
    /// <param name="filter">Which rules.</param>
    /// <param name="limit">The most mistakes to try, spread evenly over the rules; null for no limit.</param>
    public static MutationReport Run(RulePack pack, RuleSource source, string? filter = null, int? limit = null)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(source);
        var bag = new DiagnosticBag();
        var cases = RuleCases.Read(pack, source, null, bag);
        var suspects = Spread(SuspectFinder.Find(pack.Checked, filter), limit);
        new Trial(pack, cases, suspects).Run();
        return new MutationReport([.. suspects.Select(s => s.ToMutant())], bag.ToSortedList());
    }

    private static IReadOnlyList<Suspect> Spread(IReadOnlyList<Suspect> suspects, int? limit) =>
        limit is { } most && most < suspects.Count ? [.. Enumerable.Range(0, most).Select(i => suspects[(int)((long)i * suspects.Count / most)])] : suspects;
}
