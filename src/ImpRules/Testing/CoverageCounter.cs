using ImpRules.Checking;
using ImpRules.Compilation;
using ImpRules.Conditions;
using ImpRules.Evaluation;
using ImpRules.Rules;
using ImpRules.Testing.Suggesting;

namespace ImpRules.Testing;

/// <summary>Counts how the tests of each rule version came out in its own cases. The cases of one rule must be counted in turn.</summary>
internal sealed class CoverageCounter
{
    private readonly CheckedPack _pack;
    private readonly Dictionary<RuleVersion, int[]> _rules = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<BoundCriterion, LeafCount> _leaves = new(ReferenceEqualityComparer.Instance);

    public CoverageCounter(RulePack pack)
    {
        _pack = pack.Checked;
        foreach (var rule in _pack.Rules)
        {
            _rules.Add(rule.Rule, new int[3]);
            foreach (var leaf in Leaves.Of(rule.Root))
            {
                _leaves.Add(leaf, new LeafCount([.. Threshold.Of(leaf, rule.Rule, _pack)]));
            }
        }
    }

    public void Count(Decision decision, string rule)
    {
        if (decision.Find(rule) is { } outcome)
        {
            _rules[outcome.Rule][(int)outcome.Status]++;
            Count(outcome.Root, decision, decides: true);
        }
    }

    public IReadOnlyList<RuleCoverage> Coverage(IReadOnlySet<string>? rules) =>
        [.. _pack.Rules.Where(r => rules?.Contains(r.Rule.Id) != false).Select(Coverage)];

    /// <summary>Whether some case counted so far shows what is asked.</summary>
    public bool IsReached(Goal goal) => _leaves[goal.Leaf].IsReached(goal);

    private RuleCoverage Coverage(BoundRule rule)
    {
        var counts = _rules[rule.Rule];
        return new RuleCoverage(
            rule.Rule, counts[(int)Truth.Met], counts[(int)Truth.NotMet], counts[(int)Truth.Undetermined],
            [.. Leaves.Of(rule.Root).Select(leaf => _leaves[leaf].Coverage(rule.Rule, leaf.Source, _pack.Symbols))]);
    }

    private void Count(Node node, Decision decision, bool decides)
    {
        if (node.Criterion.Junction == Junction.Test)
        {
            _leaves[node.Criterion].Count(decision.TruthOf(node), decides, _pack.Conditions[node.Criterion.Condition] as TableCondition, decision);
            return;
        }

        foreach (var child in node.Children)
        {
            Count(child, decision, decides && Leaves.Decides(child, node, decision.TruthOf));
        }
    }
}
