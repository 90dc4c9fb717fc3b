using ImpRules.Checking;
using ImpRules.Compilation;

namespace ImpRules.Evaluation;

/// <summary>Which assumptions a determined truth leans on: where several reasons would do, the one that assumes least.</summary>
internal static class AssumptionSupport
{
    /// <summary>The assumed facts behind a truth, none when it stands on known facts alone.</summary>
    public static IReadOnlyCollection<int> Of(Node node, TruthBoard board)
    {
        var truth = board.Of(node);
        if (truth == Truth.Undetermined)
        {
            return [];
        }

        if (node.Criterion.Junction == Junction.Test)
        {
            var condition = board.Rules.Conditions[node.Criterion.Condition];
            return [.. condition.Facts.SelectMany(board.Facts.AssumptionsBehind).Distinct()];
        }

        // A group that needs every child in one state leans on all of them; one that a single child settles, on that child.
        var settling = node.Criterion.Junction == Junction.All ? Truth.NotMet : Truth.Met;
        var settled = node.Criterion.Junction == Junction.None ? truth == Truth.NotMet : truth == settling;
        if (!settled)
        {
            return [.. node.Children.SelectMany(c => Of(c, board)).Distinct()];
        }

        IReadOnlyCollection<int>? least = null;
        foreach (var child in node.Children.Where(c => board.Of(c) == settling))
        {
            var support = Of(child, board);
            if (least is null || support.Count < least.Count)
            {
                least = support;
            }

            if (least.Count == 0)
            {
                break;
            }
        }

        return least ?? [];
    }
}
