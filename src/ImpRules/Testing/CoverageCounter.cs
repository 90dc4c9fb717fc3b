using ImpRules.Checking;
using ImpRules.Compilation;
using ImpRules.Rules;

namespace ImpRules.Testing;

/// <summary>Counts how the tests of each rule version came out in its own cases.</summary>
internal sealed class CoverageCounter
{
    private readonly Dictionary<BoundCriterion, int[]> _counts = new(ReferenceEqualityComparer.Instance);
    private readonly List<(RuleVersion Rule, BoundCriterion Leaf)> _leaves = [];

    public CoverageCounter(RulePack pack)
    {
        foreach (var rule in pack.Checked.Rules)
        {
            foreach (var leaf in Leaves(rule.Root))
            {
                _leaves.Add((rule.Rule, leaf));
                _counts.Add(leaf, new int[3]);
            }
        }
    }

    public void Count(Decision decision, string rule)
    {
        if (decision.Find(rule) is { } outcome)
        {
            Count(outcome.Root, decision);
        }
    }

    public IReadOnlyList<CriterionCoverage> Coverage(IReadOnlySet<string>? rules) =>
        [.. _leaves.Where(l => rules?.Contains(l.Rule.Id) != false).Select(l => new CriterionCoverage(
            l.Rule, l.Leaf.Source, _counts[l.Leaf][(int)Truth.Met], _counts[l.Leaf][(int)Truth.NotMet], _counts[l.Leaf][(int)Truth.Undetermined]))];

    private void Count(Node node, Decision decision)
    {
        if (node.Criterion.Junction == Junction.Test)
        {
            _counts[node.Criterion][(int)decision.TruthOf(node)]++;
        }

        foreach (var child in node.Children)
        {
            Count(child, decision);
        }
    }

    private static IEnumerable<BoundCriterion> Leaves(BoundCriterion criterion) =>
        criterion.Junction == Junction.Test ? [criterion] : criterion.Children.SelectMany(Leaves);
}
