using ImpRules.Checking;
using ImpRules.Compilation;
using ImpRules.Conditions;

namespace ImpRules.Evaluation;

/// <summary>The truths of one case. Each distinct condition is evaluated once, each criterion of an evaluated rule has its truth.</summary>
internal sealed class TruthBoard(RuleSet rules, CaseFacts facts)
{
    private const Truth NotYet = (Truth)byte.MaxValue;
    private readonly Truth[] _conditions = Filled(rules.Conditions.Count);
    private readonly Truth[] _nodes = Filled(rules.NodeCount);

    public RuleSet Rules => rules;

    public CaseFacts Facts => facts;

    /// <summary>Whether a rule holds; its criteria are evaluated when first asked for.</summary>
    public Truth Of(CompiledRule rule) => Of(rule.Root);

    public Truth Of(Node node)
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
                truth = rules.Conditions[node.Criterion.Condition].Evaluate(facts.Values, rules.Law);
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
