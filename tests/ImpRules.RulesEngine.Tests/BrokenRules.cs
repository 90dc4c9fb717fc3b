using ImpRules.Checking;
using ImpRules.Compilation;
using ImpRules.Conditions;
using ImpRules.Evaluation;
using ImpRules.Profiles;
using ImpRules.RulesEngine.Execution;
using ImpRules.RulesEngine.Workflows;
using ImpRules.Vocabulary;

namespace ImpRules.RulesEngine.Tests;

/// <summary>Rules of which one operator was changed, for engines to evaluate while the walker keeps to the rules as they are.</summary>
internal sealed class BrokenRules
{
    private readonly DateOnly _day;
    private readonly RuleSet _rules;
    private readonly RuleSet _broken;
    private readonly StartingPoint _start;
    private readonly WorkflowPlan _plan;
    private readonly CompiledWorkflows _workflows;

    public BrokenRules(RulePack pack, DateOnly day, Func<CheckedPack, CheckedPack> change)
    {
        _day = day;
        _rules = pack.Compiled.At(day);
        _broken = new RuleSet(change(pack.Checked), day);
        _start = new StartingPoint(_broken, assume: true);
        _plan = new WorkflowPlan(_broken);
        _workflows = new CompiledWorkflows(_plan.Workflows);
    }

    /// <summary>Whether the compiled evaluation of the broken rules gives some criterion another truth than the walker gives it.</summary>
    public bool CompiledDiffers(FactSet facts)
    {
        var slate = _start.Rent();
        var route = slate.Decide(facts, facts.In(_rules.Pack.Symbols.Catalogue), _day, null);
        var board = new SettledBoard(_broken, slate.Truths, route, facts, _day, assume: true);
        slate.Wipe();
        _start.Return(slate);
        return Differs(facts, board);
    }

    /// <summary>Whether RulesEngine gives some criterion of the broken rules another truth than the walker gives it.</summary>
    public bool RulesEngineDiffers(FactSet facts)
    {
        var board = new RulesEngineBoard(_broken, Case(_broken, facts), _plan, _workflows);
        Router.Decide(board, null);
        return Differs(facts, board);
    }

    public static CheckedPack Conditions(CheckedPack pack, Func<Condition, Condition> change)
    {
        var conditions = pack.Conditions.Select(change).ToArray();
        conditions.Should().NotEqual(pack.Conditions, "the rules use the operator");
        return pack with { Conditions = conditions };
    }

    public static CheckedPack Groups(CheckedPack pack, Junction from, Junction to) =>
        pack with { Rules = [.. pack.Rules.Select(r => r with { Root = Group(r.Root, from, to) })] };

    private static BoundCriterion Group(BoundCriterion criterion, Junction from, Junction to) => criterion with
    {
        Junction = criterion.Junction == from ? to : criterion.Junction,
        Children = Array.ConvertAll(criterion.Children, c => Group(c, from, to)),
    };

    private bool Differs(FactSet facts, TruthBoard actual)
    {
        var expected = new WalkedBoard(_rules, Case(_rules, facts));
        Router.Decide(expected, null);
        return _rules.Rules.Zip(_broken.Rules).Any(pair => Differs(pair.First.Root, pair.Second.Root));

        bool Differs(Node node, Node broken) =>
            expected.Of(node) != actual.Of(broken) || node.Children.Zip(broken.Children).Any(pair => Differs(pair.First, pair.Second));
    }

    private CaseFacts Case(RuleSet rules, FactSet facts) => new(rules, facts, _day, assume: true);
}
