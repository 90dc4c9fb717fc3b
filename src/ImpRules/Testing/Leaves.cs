using ImpRules.Checking;
using ImpRules.Compilation;

namespace ImpRules.Testing;

/// <summary>The single tests of a rule, and which of them decide.</summary>
internal static class Leaves
{
    public static IEnumerable<BoundCriterion> Of(BoundCriterion criterion) =>
        criterion.Junction == Junction.Test ? [criterion] : criterion.Children.SelectMany(Of);

    public static IEnumerable<Node> Of(Node node) =>
        node.Criterion.Junction == Junction.Test ? [node] : node.Children.SelectMany(Of);

    /// <summary>
    /// Whether the turn of a child, from met to not met or back, turns its group: no other child settles the group or leaves it open.
    /// </summary>
    public static bool Decides(Node child, Node group, Func<Node, Truth> truth)
    {
        var silent = group.Criterion.Junction == Junction.All ? Truth.Met : Truth.NotMet;
        foreach (var other in group.Children)
        {
            if (!ReferenceEquals(other, child) && truth(other) != silent)
            {
                return false;
            }
        }

        return true;
    }
}
