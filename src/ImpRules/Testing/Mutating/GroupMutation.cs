using ImpRules.Checking;
using ImpRules.Compilation;
using ImpRules.Conditions;
using ImpRules.Evaluation;

namespace ImpRules.Testing.Mutating;

/// <summary>A group that goes together otherwise, or lacks one of its criteria.</summary>
internal sealed record GroupMutation(string Change, Junction Junction, int LeftOut = -1) : Mutation(Change)
{
    public override Truth Evaluate(Node node, TruthBoard board) => Evaluate(node, Junction, LeftOut, board);

    /// <summary>The truth of a group that goes together in one way, without one of its criteria unless that is -1.</summary>
    public static Truth Evaluate(Node node, Junction junction, int leftOut, TruthBoard board)
    {
        var all = junction == Junction.All;
        var result = all ? Truth.Met : Truth.NotMet;
        for (var i = 0; i < node.Children.Length; i++)
        {
            if (i != leftOut)
            {
                result = all ? Truths.And(result, board.Of(node.Children[i])) : Truths.Or(result, board.Of(node.Children[i]));
            }
        }

        return junction == Junction.None ? Truths.Not(result) : result;
    }
}
