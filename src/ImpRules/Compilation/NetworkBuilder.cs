using ImpRules.Checking;

namespace ImpRules.Compilation;

/// <summary>Gives every criterion in force its position: equal ones the same.</summary>
internal sealed class NetworkBuilder
{
    private readonly Dictionary<int, int> _leaves = [];
    private readonly Dictionary<Key, int> _known = [];
    private readonly List<CriterionNetwork.Group> _groups = [];

    /// <summary>All conditions that the rules in force ask for get the first positions.</summary>
    public NetworkBuilder(IEnumerable<BoundRule> rules)
    {
        foreach (var rule in rules)
        {
            Number(rule.Root);
        }
    }

    /// <summary>The criterion, and those in it, with their positions.</summary>
    public Node Add(BoundCriterion criterion)
    {
        if (criterion.Junction == Junction.Test)
        {
            return new Node(_leaves[criterion.Condition], criterion, []);
        }

        var children = Array.ConvertAll(criterion.Children, Add);
        return new Node(PositionOf(criterion.Junction, Distinct(children)), criterion, children);
    }

    /// <summary>A rule's outermost criterion, in a position of its own after all that were added.</summary>
    public Node AddRoot(BoundCriterion criterion, Node[] children)
    {
        var position = _leaves.Count + _groups.Count;
        _groups.Add(criterion.Junction == Junction.Test
            ? new CriterionNetwork.Group(Junction.All, [_leaves[criterion.Condition]])
            : new CriterionNetwork.Group(criterion.Junction, Distinct(children)));
        return new Node(position, criterion, children);
    }

    public CriterionNetwork Build()
    {
        var conditions = new int[_leaves.Count];
        foreach (var (condition, leaf) in _leaves)
        {
            conditions[leaf] = condition;
        }

        return new CriterionNetwork(conditions, _groups);
    }

    private static int[] Distinct(Node[] nodes) => [.. nodes.Select(n => n.Index).Distinct().Order()];

    private void Number(BoundCriterion criterion)
    {
        if (criterion.Junction == Junction.Test)
        {
            _leaves.TryAdd(criterion.Condition, _leaves.Count);
        }

        foreach (var child in criterion.Children)
        {
            Number(child);
        }
    }

    private int PositionOf(Junction junction, int[] children)
    {
        if (children.Length == 1 && junction != Junction.None)
        {
            return children[0];
        }

        var key = new Key(junction, children);
        if (!_known.TryGetValue(key, out var position))
        {
            position = _leaves.Count + _groups.Count;
            _groups.Add(new CriterionNetwork.Group(junction, children));
            _known.Add(key, position);
        }

        return position;
    }

    private readonly struct Key(Junction junction, int[] children) : IEquatable<Key>
    {
        private readonly Junction _junction = junction;
        private readonly int[] _children = children;

        public bool Equals(Key other) => _junction == other._junction && _children.AsSpan().SequenceEqual(other._children);

        public override bool Equals(object? obj) => obj is Key other && Equals(other);

        public override int GetHashCode()
        {
            var hash = new HashCode();
            hash.Add((byte)_junction);
            foreach (var child in _children)
            {
                hash.Add(child);
            }

            return hash.ToHashCode();
        }
    }
}
