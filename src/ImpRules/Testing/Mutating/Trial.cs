using ImpRules.Checking;
using ImpRules.Compilation;
using ImpRules.Evaluation;
using ImpRules.Loading;
using Node = ImpRules.Compilation.Node;

namespace ImpRules.Testing.Mutating;

/// <summary>
/// Tries mistakes against cases: first against the cases of the rules that a mistake strikes, then, for what is left, against all
/// others. A case is only decided anew where the mistake turns a rule in it.
/// </summary>
internal sealed class Trial
{
    private readonly RulePack _pack;
    private readonly RoutingEngine _engine;
    private readonly IReadOnlyList<RuleCase> _cases;
    private readonly IReadOnlyList<Suspect> _suspects;

    public Trial(RulePack pack, IReadOnlyList<RuleCase> cases, IReadOnlyList<Suspect> suspects)
    {
        _pack = pack;
        _engine = new RoutingEngine(pack);
        _cases = cases;
        _suspects = suspects;
    }

    public void Run()
    {
        var rules = _suspects.SelectMany(s => s.Targets.Select(t => t.Rule.Rule.Id)).ToHashSet(StringComparer.Ordinal);
        Try([.. _cases.Where(c => rules.Contains(c.Rule))], ownOnly: true);
        Try(_cases, ownOnly: false);
    }

    private void Try(IReadOnlyList<RuleCase> cases, bool ownOnly)
    {
        var suspects = _suspects.Where(s => !s.IsKilled).SelectMany(s => s.Targets.Select(t => (t.Rule.Rule, Way: new Way(s, Steps(t.Rule.Root, t.Criterion)!))))
            .GroupBy(t => t.Rule, t => t.Way, ReferenceEqualityComparer.Instance)
            .ToDictionary(g => g.Key!, g => g.ToArray(), ReferenceEqualityComparer.Instance);
        if (suspects.Count == 0)
        {
            return;
        }

        Parallel.ForEach(cases, run =>
        {
            var decision = _engine.Decide(run.Facts, run.AsOf);
            if (!Expectations.AreMet(run.Test, decision, run.Rule))
            {
                return;
            }

            foreach (var rule in decision.Board.Rules.Rules)
            {
                if ((!ownOnly || rule.Rule.Id == run.Rule) && suspects.TryGetValue(rule.Rule, out var own))
                {
                    Try(run, decision, rule, own);
                }
            }
        });
    }

    private void Try(RuleCase run, Decision decision, CompiledRule rule, Way[] ways)
    {
        foreach (var (suspect, steps) in ways)
        {
            if (suspect.IsKilled)
            {
                continue;
            }

            var node = rule.Root;
            foreach (var step in steps)
            {
                node = node.Children[step];
            }

            var truth = suspect.Mutation.Evaluate(node, decision.Board);
            if (truth != decision.TruthOf(node) && IsNoticed(run, decision, rule, suspect, Path(rule.Root, steps), truth))
            {
                suspect.Kill();
            }
        }
    }

    /// <summary>Whether a case expects otherwise than what comes of a mistake that turns a criterion.</summary>
    private bool IsNoticed(RuleCase run, Decision decision, CompiledRule rule, Suspect suspect, Node[] path, Truth truth)
    {
        var expect = run.Test.Expect;
        var isOwn = rule.Rule.Id == run.Rule;
        for (var i = path.Length - 1; ; i--)
        {
            if (isOwn && expect.Criteria.Count > 0 && path[i].Criterion.Source is var source && (source.Id ?? source.SharedName) is { } id && expect.Criteria.TryGetValue(id, out var wanted) && wanted != truth)
            {
                // Another criterion of that name may be the one that is meant.
                return Decide(run, suspect);
            }

            if (i == 0)
            {
                break;
            }

            var outer = Above(path[i - 1], path[i], truth, decision);
            if (outer == decision.TruthOf(path[i - 1]))
            {
                return expect.Missing.Count > 0 && Decide(run, suspect);
            }

            truth = outer;
        }

        return (isOwn && expect.Status is { } status && status != Say(truth)) || Decide(run, suspect);
    }

    private bool Decide(RuleCase run, Suspect suspect)
    {
        var decision = new RoutingEngine(_pack, (rules, facts) => new MutantBoard(rules, facts, suspect)).Decide(run.Facts, run.AsOf);
        return !Expectations.AreMet(run.Test, decision, run.Rule);
    }

    /// <summary>The truth of a group one of whose criteria has turned.</summary>
    private static Truth Above(Node group, Node turned, Truth truth, Decision decision)
    {
        var all = group.Criterion.Junction == Junction.All;
        var result = all ? Truth.Met : Truth.NotMet;
        foreach (var child in group.Children)
        {
            var of = ReferenceEquals(child, turned) ? truth : decision.TruthOf(child);
            result = all ? Conditions.Truths.And(result, of) : Conditions.Truths.Or(result, of);
        }

        return group.Criterion.Junction == Junction.None ? Conditions.Truths.Not(result) : result;
    }

    private static Node[] Path(Node root, int[] steps)
    {
        var path = new Node[steps.Length + 1];
        path[0] = root;
        for (var i = 0; i < steps.Length; i++)
        {
            path[i + 1] = path[i].Children[steps[i]];
        }

        return path;
    }

    /// <summary>Which child to take at each level on the way to a criterion; null when it is not below.</summary>
    private static int[]? Steps(BoundCriterion from, BoundCriterion to)
    {
        if (ReferenceEquals(from, to))
        {
            return [];
        }

        for (var i = 0; i < from.Children.Length; i++)
        {
            if (Steps(from.Children[i], to) is { } rest)
            {
                return [i, .. rest];
            }
        }

        return null;
    }

    private static RuleStatus Say(Truth truth) => truth switch { Truth.Met => RuleStatus.Met, Truth.NotMet => RuleStatus.NotMet, _ => RuleStatus.Undetermined };

    /// <summary>A mistake, and the way to where it strikes in one rule version.</summary>
    private sealed record Way(Suspect Suspect, int[] Steps);
}
