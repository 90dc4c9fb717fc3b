using ImpRules.Checking;
using ImpRules.Compilation;
using ImpRules.Evaluation;

namespace ImpRules.Testing.Mutating;

/// <summary>The truths of a case by rules with one mistake in them.</summary>
internal sealed class MutantBoard(RuleSet rules, CaseFacts facts, Suspect suspect) : TruthBoard(rules)
{
    public override CaseFacts Facts => facts;

    public override Truth Of(Node node)
    {
        if (suspect.Strikes(node.Criterion))
        {
            return suspect.Mutation.Evaluate(node, this);
        }

        return node.Criterion.Junction == Junction.Test
            ? Rules.Conditions[node.Criterion.Condition].Evaluate(facts.Values, Rules.Law)
            : GroupMutation.Evaluate(node, node.Criterion.Junction, -1, this);
    }
}
