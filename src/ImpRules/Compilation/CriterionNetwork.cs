using ImpRules.Checking;

namespace ImpRules.Compilation;

/// <summary>
/// The criteria in force as a network of positions, each after what it rests on: the distinct conditions, then the distinct
/// groups, then one root for each rule, by kind. A criterion that several rules share stands in it once.
/// </summary>
internal sealed class CriterionNetwork
{
    private readonly int[] _parents;
    private readonly int[] _firstParent;
    private readonly int[] _children;
    private readonly int[] _firstChild;
    private readonly Junction[] _junctions;

    /// <param name="conditions">For each leaf: its condition's position in the pack.</param>
    /// <param name="groups">Groups, then roots, in order.</param>
    public CriterionNetwork(int[] conditions, IReadOnlyList<Group> groups)
    {
        Conditions = conditions;
        Count = conditions.Length + groups.Count;
        _junctions = [.. groups.Select(g => g.Junction)];
        (_children, _firstChild) = Flatten(groups.Count, g => groups[g].Children);
        var parents = new List<int>?[Count];
        for (var i = 0; i < groups.Count; i++)
        {
            foreach (var child in groups[i].Children)
            {
                (parents[child] ??= []).Add(conditions.Length + i);
            }
        }

        (_parents, _firstParent) = Flatten(Count, n => (IReadOnlyList<int>?)parents[n] ?? []);
    }

    /// <summary>For each leaf: its condition's position in the pack.</summary>
    public int[] Conditions { get; }

    public int Leaves => Conditions.Length;

    public int Count { get; }

    /// <summary>The groups and roots that rest directly on a position.</summary>
    public ReadOnlySpan<int> Parents(int node) => _parents.AsSpan(_firstParent[node].._firstParent[node + 1]);

    /// <summary>What becomes of a group or root when its criteria have these truths.</summary>
    public Truth Evaluate(int group, ReadOnlySpan<Truth> truths)
    {
        var at = group - Conditions.Length;
        var children = _children.AsSpan(_firstChild[at].._firstChild[at + 1]);
        var junction = _junctions[at];
        var settling = junction == Junction.All ? Truth.NotMet : Truth.Met;
        var open = false;
        foreach (var child in children)
        {
            var truth = truths[child];
            if (truth == settling)
            {
                return junction == Junction.Any ? Truth.Met : Truth.NotMet;
            }

            open |= truth == Truth.Undetermined;
        }

        return open ? Truth.Undetermined : junction == Junction.Any ? Truth.NotMet : Truth.Met;
    }

    private static (int[] Items, int[] Starts) Flatten(int count, Func<int, IReadOnlyList<int>> items)
    {
        var all = new List<int>();
        var starts = new int[count + 1];
        for (var i = 0; i < count; i++)
        {
            all.AddRange(items(i));
            starts[i + 1] = all.Count;
        }

        return ([.. all], starts);
    }

    /// <summary>How positions go together.</summary>
    internal sealed record Group(Junction Junction, int[] Children);
}
