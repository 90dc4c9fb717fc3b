using ImpRules.Checking;
using ImpRules.Compilation;

namespace ImpRules.Evaluation;

/// <summary>The tests that leave a criterion undetermined: each could still settle it, together with the others.</summary>
internal static class OpenLeaves
{
    public static IEnumerable<Node> Of(Node node, TruthBoard board)
    {
        if (board.Of(node) != Truth.Undetermined)
        {
            return [];
        }

        return node.Criterion.Junction == Junction.Test ? [node] : node.Children.SelectMany(c => Of(c, board));
    }
}
