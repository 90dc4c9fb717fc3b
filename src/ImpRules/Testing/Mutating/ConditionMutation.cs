using ImpRules.Compilation;
using ImpRules.Conditions;
using ImpRules.Evaluation;

namespace ImpRules.Testing.Mutating;

/// <summary>Another condition in place of a test's own.</summary>
internal sealed record ConditionMutation(string Change, Condition Condition, bool IsNegated = false) : Mutation(Change)
{
    public override Truth Evaluate(Node node, TruthBoard board)
    {
        var truth = Condition.Evaluate(board.Facts.Values, board.Rules.Law);
        return IsNegated ? Truths.Not(truth) : truth;
    }
}
