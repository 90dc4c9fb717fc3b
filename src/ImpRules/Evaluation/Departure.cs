using System.Numerics;
using ImpRules.Compilation;

namespace ImpRules.Evaluation;

/// <summary>
/// How the truths of an empty profile change for one reason alone, followed upwards once and remembered. Where reasons come
/// together, what more than one of them reaches is to be evaluated again.
/// </summary>
internal sealed class Departure
{
    /// <param name="leaves">The leaves that differ, with their truths.</param>
    /// <param name="start">The empty profile.</param>
    public Departure(IEnumerable<(int Leaf, Truth Truth)> leaves, StartingPoint start)
    {
        var network = start.Rules.Network;
        var truths = start.Truths.ToArray();
        var reached = new ulong[network.GroupWords];
        var visited = new ulong[network.GroupWords];
        var due = new ulong[network.GroupWords];
        var changes = new List<(int, Truth)>();
        foreach (var (leaf, truth) in leaves)
        {
            Change(leaf, truth);
        }

        for (var word = 0; word < due.Length; word++)
        {
            while (due[word] != 0)
            {
                var bit = BitOperations.TrailingZeroCount(due[word]);
                due[word] &= ~(1UL << bit);
                var group = network.Leaves + (word << 6) + bit;
                var truth = network.Evaluate(group, truths);
                if (truth != truths[group])
                {
                    Change(group, truth);
                }
            }
        }

        Changes = [.. changes];
        Groups = [.. Enumerable.Range(0, reached.Length).Where(word => reached[word] != 0).Select(word => (word, reached[word], visited[word]))];

        void Change(int node, Truth truth)
        {
            truths[node] = truth;
            changes.Add((node, truth));
            Follower.Mark(start.Followers[node], reached, visited, due);
        }
    }

    /// <summary>The positions that differ from an empty profile, with their truths.</summary>
    public (int Node, Truth Truth)[] Changes { get; }

    /// <summary>
    /// A bit for each group or root that rests directly on a position that differs; and of these, for each that was evaluated: the
    /// others stay settled by a part that does not differ.
    /// </summary>
    public (int Word, ulong Reached, ulong Visited)[] Groups { get; }
}
