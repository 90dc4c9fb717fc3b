using ImpRules.Checking;

namespace ImpRules.Compilation;

/// <summary>
/// The criteria in force as a network of positions, each after what it rests on: the distinct conditions, then the distinct
/// groups, then one root for each rule, by kind. A criterion that several rules share stands in it once.
/// </summary>
internal sealed class CriterionNetwork
{
    private readonly Edges _children;
    private readonly Junction[] _junctions;

    /// <param name="conditions">For each leaf: its condition's position in the pack.</param>
    /// <param name="groups">Groups, then roots, in order.</param>
    public CriterionNetwork(int[] conditions, IReadOnlyList<Group> groups)
    {
        Conditions = conditions;
        Count = conditions.Length + groups.Count;
        _junctions = [.. groups.Select(g => g.Junction)];
        _children = new Edges(groups.Select(g => g.Children));
        var parents = new List<int>[Count];
        for (var i = 0; i < groups.Count; i++)
        {
            foreach (var child in groups[i].Children)
            {
                (parents[child] ??= []).Add(conditions.Length + i);
            }
        }

        Parents = new Edges(parents);
    }

    /// <summary>For each leaf: its condition's position in the pack.</summary>
    public int[] Conditions { get; }

    public int Leaves => Conditions.Length;

    public int Count { get; }

    /// <summary>How many words hold a bit for each group and root.</summary>
    public int GroupWords => (_junctions.Length + 63) / 64;

    /// <summary>From each position to the groups and roots that rest directly on it.</summary>
    public Edges Parents { get; }

    /// <summary>What a group or root rests directly on.</summary>
    public ReadOnlySpan<int> Children(int group) => _children.From(group - Conditions.Length);

    /// <summary>What becomes of a group or root when its criteria have these truths.</summary>
    public Truth Evaluate(int group, ReadOnlySpan<Truth> truths)
    {
        var first = group;
        return Evaluate(group, truths, ref first);
    }

    /// <summary>What becomes of a group or root when its criteria have these truths.</summary>
    /// <param name="group">The group or root.</param>
    /// <param name="truths">The truth in each position.</param>
    /// <param name="settler">
    /// The part to look at first, or the group itself; then the one that settled it. What settled a group once often does again.
    /// </param>
    public Truth Evaluate(int group, ReadOnlySpan<Truth> truths, ref int settler)
    {
        var junction = _junctions[group - Conditions.Length];
        var settling = junction == Junction.All ? Truth.NotMet : Truth.Met;
        var settled = junction == Junction.Any ? Truth.Met : Truth.NotMet;
        if (settler != group && truths[settler] == settling)
        {
            return settled;
        }

        var open = false;
        foreach (var child in Children(group))
        {
            var truth = truths[child];
            if (truth == settling)
            {
                settler = child;
                return settled;
            }

            open |= truth == Truth.Undetermined;
        }

        return open ? Truth.Undetermined : junction == Junction.Any ? Truth.NotMet : Truth.Met;
    }

    /// <summary>How positions go together.</summary>
    internal sealed record Group(Junction Junction, int[] Children);
}
