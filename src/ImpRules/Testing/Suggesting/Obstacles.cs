using ImpRules.Checking;
using ImpRules.Compilation;

namespace ImpRules.Testing.Suggesting;

/// <summary>What keeps a single test from deciding its rule: the criteria beside it, and beside the groups around it, that are not silent.</summary>
internal static class Obstacles
{
    /// <summary>A criterion, and the truth that would make it silent.</summary>
    public readonly record struct Obstacle(Node Node, Truth Wanted);

    /// <summary>The obstacles between a single test and the root, the nearest to the root first; null when the test is not below the node.</summary>
    public static List<Obstacle>? Of(Node node, Node leaf, Func<Node, Truth> truth)
    {
        if (ReferenceEquals(node, leaf))
        {
            return [];
        }

        foreach (var child in node.Children)
        {
            if (Of(child, leaf, truth) is { } inner)
            {
                var silent = node.Criterion.Junction == Junction.All ? Truth.Met : Truth.NotMet;
                return [.. node.Children.Where(c => !ReferenceEquals(c, child) && truth(c) != silent).Select(c => new Obstacle(c, silent)), .. inner];
            }
        }

        return null;
    }

    /// <summary>How many single tests must turn, at least, for a criterion to have a truth.</summary>
    public static int Cost(Node node, Truth wanted, Func<Node, Truth> truth)
    {
        if (truth(node) == wanted)
        {
            return 0;
        }

        var (child, every) = Share(node, wanted);
        return node.Children.Length == 0 ? 1
            : every ? node.Children.Sum(c => Cost(c, child, truth)) : node.Children.Min(c => Cost(c, child, truth));
    }

    /// <summary>The single tests of which one is to be turned next, each with its truth wanted.</summary>
    public static IEnumerable<Obstacle> Next(Node node, Truth wanted, Func<Node, Truth> truth)
    {
        if (truth(node) == wanted)
        {
            return [];
        }

        if (node.Children.Length == 0)
        {
            return [new Obstacle(node, wanted)];
        }

        var (child, every) = Share(node, wanted);
        var open = node.Children.Where(c => truth(c) != child);
        return every ? Next(open.First(), child, truth) : open.OrderBy(c => Cost(c, child, truth)).SelectMany(c => Next(c, child, truth));
    }

    /// <summary>The truth that a group's children must have for the group to have one, and whether every child must.</summary>
    private static (Truth Child, bool Every) Share(Node node, Truth wanted) => (node.Criterion.Junction, wanted) switch
    {
        (Junction.All, Truth.Met) => (Truth.Met, true),
        (Junction.All, _) => (Truth.NotMet, false),
        (Junction.Any, Truth.Met) => (Truth.Met, false),
        (Junction.Any, _) => (Truth.NotMet, true),
        (_, Truth.Met) => (Truth.NotMet, true),
        _ => (Truth.Met, false),
    };
}
