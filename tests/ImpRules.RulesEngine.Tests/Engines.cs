using System.Runtime.CompilerServices;
using ImpRules.Compilation;
using ImpRules.Evaluation;
using ImpRules.Profiles;
using ImpRules.Vocabulary;

namespace ImpRules.RulesEngine.Tests;

/// <summary>
/// One case decided in several ways, each held against the plainest reading of the rules, criterion by criterion: the trees
/// walked as they are written.
/// </summary>
internal sealed class Engines(RulePack pack)
{
    private static readonly DecisionOptions NoAssumptions = new() { Assumptions = Assumptions.None };
    private readonly RoutingEngine _walker = new(pack, (rules, facts) => new WalkedBoard(rules, facts));
    private readonly RoutingEngine _compiled = new(pack);
    private readonly RoutingEngine _rulesEngine = RulesEngineRouting.Create(pack);
    private readonly ConditionalWeakTable<RuleSet, IReadOnlyList<(string Rule, Node Node)>> _criteria = [];

    /// <summary>Fails when the compiled engine finds another truth than the walker, with the fewest facts that show it.</summary>
    public void CompiledAgrees(FactSet facts, DateOnly asOf, bool assume = true) => Agree([_compiled], facts, asOf, assume);

    /// <summary>Fails when the compiled engine or RulesEngine finds another truth than the walker, with the fewest facts that show it.</summary>
    public void AllAgree(FactSet facts, DateOnly asOf, bool assume = true) => Agree([_compiled, _rulesEngine], facts, asOf, assume);

    /// <summary>The decision of each engine, written out.</summary>
    public IEnumerable<string> Json(FactSet facts, DateOnly asOf) =>
        new[] { _walker, _compiled, _rulesEngine }.Select(engine => engine.Decide(facts, asOf).ToJson());

    private void Agree(RoutingEngine[] engines, FactSet facts, DateOnly asOf, bool assume)
    {
        if (Difference(engines, facts, asOf, assume) is null)
        {
            return;
        }

        var least = Fewest(facts, some => Difference(engines, some, asOf, assume) is not null);
        var given = string.Join(", ", least.Select(f => $"{f.Key}: {f.Value}"));
        Assert.Fail(FormattableString.Invariant($"{Difference(engines, least, asOf, assume)} on {asOf:yyyy-MM-dd}, assumptions {assume}, with {{{given}}}"));
    }

    /// <summary>The first criterion of which an engine finds another truth than the walker.</summary>
    private string? Difference(RoutingEngine[] engines, FactSet facts, DateOnly asOf, bool assume)
    {
        var options = assume ? null : NoAssumptions;
        var expected = _walker.Decide(facts, asOf, options);
        var others = Array.ConvertAll(engines, engine => engine.Decide(facts, asOf, options));
        foreach (var other in others)
        {
            if (other.ToString() != expected.ToString())
            {
                return $"{Name(other)}: the routing is {other} for {expected}";
            }
        }

        foreach (var (rule, node) in _criteria.GetValue(pack.Compiled.At(asOf), Criteria))
        {
            var truth = expected.TruthOf(node);
            foreach (var other in others)
            {
                if (other.TruthOf(node) != truth)
                {
                    return $"{Name(other)}: {rule}, {node.Criterion.Source.Span} is {other.TruthOf(node)} for {truth}";
                }
            }
        }

        return null;

        string Name(Decision decision) => engines[Array.IndexOf(others, decision)] == _compiled ? "compiled" : "RulesEngine";
    }

    /// <summary>The facts without all those that are not needed for what they show.</summary>
    private static FactSet Fewest(FactSet facts, Func<FactSet, bool> shows)
    {
        foreach (var (path, _) in facts)
        {
            var without = facts.With(path, FactValue.NotKnown);
            facts = shows(without) ? without : facts;
        }

        return facts;
    }

    private static IReadOnlyList<(string Rule, Node Node)> Criteria(RuleSet rules) =>
        [.. rules.Rules.SelectMany(r => WithChildren(r.Root).Select(node => (r.Rule.Id, node)))];

    private static IEnumerable<Node> WithChildren(Node node) => node.Children.SelectMany(WithChildren).Prepend(node);
}
