using ImpRules.Checking;
using ImpRules.Compilation;
using ImpRules.Conditions;

namespace ImpRules.Evaluation;

/// <summary>
/// Walks the criterion trees as they are written: the plainest reading of the rules, against which other ways are held. Each
/// distinct condition is evaluated once.
/// </summary>
internal sealed class WalkedBoard(RuleSet rules, CaseFacts facts) : TruthBoard(rules, facts)
{
    private const Truth NotYet = (Truth)byte.MaxValue;
    private readonly Truth[] _conditions = Filled(rules.Conditions.Count);
    private readonly Truth[] _nodes = Filled(rules.NodeCount);

    public override Truth Of(Node node)
    {
        if (_nodes[node.Index] == NotYet)
        {
            _nodes[node.Index] = Evaluate(node);
        }

        return _nodes[node.Index];
    }

    private Truth Evaluate(Node node)
    {
        if (node.Criterion.Junction == Junction.Test)
        {
            ref var truth = ref _conditions[node.Criterion.Condition];
            if (truth == NotYet)
            {
                truth = Rules.Conditions[node.Criterion.Condition].Evaluate(Facts.Values, Rules.Law);
            }

            return truth;
        }

        var all = node.Criterion.Junction == Junction.All;
        var result = all ? Truth.Met : Truth.NotMet;
        foreach (var child in node.Children)
        {
            result = all ? Truths.And(result, Of(child)) : Truths.Or(result, Of(child));
        }

        return node.Criterion.Junction == Junction.None ? Truths.Not(result) : result;
    }

    private static Truth[] Filled(int length)
    {
        var truths = new Truth[length];
        Array.Fill(truths, NotYet);
        return truths;
    }
}
