using ImpRules.Differences;

namespace ImpRules.Cli.Output;

/// <summary>What <c>imprules diff</c> found.</summary>
/// <param name="OldName">What messages call the old pack.</param>
/// <param name="NewName">What messages call the new pack.</param>
/// <param name="Comparison">How the packs differ.</param>
/// <param name="Options">The days compared.</param>
/// <param name="Only">The only rule asked for; null for all.</param>
/// <param name="Cases">Recorded cases under both packs; null when none were given.</param>
internal sealed record DiffReport(
    string OldName, string NewName, PackComparison Comparison, ComparisonOptions Options, string? Only, IReadOnlyList<CaseDifference>? Cases)
{
    /// <summary>The old pack, with its day where the days differ.</summary>
    public string OldLabel => Label(OldName, Options.OldDay);

    /// <summary>The new pack, with its day where the days differ.</summary>
    public string NewLabel => Label(NewName, Options.NewDay);

    public IEnumerable<RuleDifference> Rules => Comparison.Rules.Where(r => Only is null || r.Rule.Id == Only);

    public IEnumerable<ItemDifference> Items => Comparison.Items.Where(i => Only is null || i.Rules.Contains(Only));

    public IEnumerable<CaseDifference> ChangedCases => (Cases ?? []).Where(c => c.Changes.Count > 0);

    public bool Differs => Rules.Any() || Items.Any() || ChangedCases.Any();

    private string Label(string name, DateOnly? day) => day is { } chosen && Options.OldDay != Options.NewDay ? $"{name} as of {Dates.Write(chosen)}" : name;
}
