namespace ImpRules.Compilation;

/// <summary>For each of a run of positions, the positions that it leads to; held in two flat arrays.</summary>
internal sealed class Edges
{
    private readonly int[] _targets;
    private readonly int[] _starts;

    /// <param name="targets">For each position where it leads; null for nowhere.</param>
    public Edges(IEnumerable<IReadOnlyList<int>?> targets)
    {
        var all = new List<int>();
        var starts = new List<int> { 0 };
        foreach (var list in targets)
        {
            all.AddRange(list ?? []);
            starts.Add(all.Count);
        }

        _targets = [.. all];
        _starts = [.. starts];
    }

    /// <summary>Where a position leads.</summary>
    public ReadOnlySpan<int> From(int position) => _targets.AsSpan(_starts[position], _starts[position + 1] - _starts[position]);
}
