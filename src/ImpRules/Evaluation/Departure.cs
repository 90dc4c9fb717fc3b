using ImpRules.Compilation;

namespace ImpRules.Evaluation;

/// <summary>How leaves depart from an empty profile for one reason, and which positions that makes due: remembered, and laid on at once.</summary>
internal sealed class Departure
{
    private readonly (int Leaf, Truth Truth)[] _leaves;
    private readonly (int Word, ulong Bits)[] _due;

    /// <param name="leaves">The leaves that differ, with their truths.</param>
    /// <param name="edges">From each leaf to what is to be evaluated again.</param>
    public Departure(IEnumerable<(int Leaf, Truth Truth)> leaves, Edges edges)
    {
        _leaves = [.. leaves];
        var due = new SortedDictionary<int, ulong>();
        foreach (var (leaf, _) in _leaves)
        {
            foreach (var node in edges.From(leaf))
            {
                due[node >> 6] = due.GetValueOrDefault(node >> 6) | (1UL << node);
            }
        }

        _due = [.. due.Select(d => (d.Key, d.Value))];
    }

    public void Lay(Span<Truth> truths, Span<ulong> due)
    {
        foreach (var (leaf, truth) in _leaves)
        {
            truths[leaf] = truth;
        }

        foreach (var (word, bits) in _due)
        {
            due[word] |= bits;
        }
    }
}
