namespace ImpRules.Testing;

/// <summary>Coverage in numbers.</summary>
/// <param name="Criteria">How many single tests there are.</param>
/// <param name="MetAndNotMet">How many of them were seen met and not met.</param>
/// <param name="Decisive">How many of them were shown to decide alone.</param>
/// <param name="Boundaries">How many places at, one step below and one step above a threshold a profile can take.</param>
/// <param name="BoundariesSeen">How many of those some case took.</param>
public sealed record CoverageTotals(int Criteria, int MetAndNotMet, int Decisive, int Boundaries, int BoundariesSeen)
{
    /// <summary>The numbers of some single tests.</summary>
    public static CoverageTotals Of(IEnumerable<CriterionCoverage> criteria)
    {
        ArgumentNullException.ThrowIfNull(criteria);
        var all = criteria.ToList();
        var boundaries = all.SelectMany(c => c.Boundaries).ToList();
        return new CoverageTotals(
            all.Count, all.Count(c => c.IsCovered), all.Count(c => c.IsDecisive), boundaries.Sum(b => b.Possible), boundaries.Sum(b => b.Seen));
    }
}
