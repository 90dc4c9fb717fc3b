using ImpRules.Checking;
using ImpRules.Compilation;
using ImpRules.Conditions;
using ImpRules.Evaluation;

namespace ImpRules.RulesEngine.Tests;

/// <summary>Walks the criterion trees as they are written: the plainest reading of the rules, against which other ways are held.</summary>
internal sealed class WalkedBoard(RuleSet rules, CaseFacts facts) : TruthBoard(rules)
{
    public override CaseFacts Facts => facts;

    public override Truth Of(Node node)
    {
        var criterion = node.Criterion;
        if (criterion.Junction == Junction.Test)
        {
            return Rules.Conditions[criterion.Condition].Evaluate(facts.Values, Rules.Law);
        }

        var all = criterion.Junction == Junction.All;
        var result = all ? Truth.Met : Truth.NotMet;
        foreach (var child in node.Children)
        {
            result = all ? Truths.And(result, Of(child)) : Truths.Or(result, Of(child));
        }

        return criterion.Junction == Junction.None ? Truths.Not(result) : result;
    }
}
