using System.Runtime.CompilerServices;
using ImpRules.Compilation;
using ImpRules.Evaluation;
using ImpRules.Profiles;
using ImpRules.RulesEngine.Execution;
using ImpRules.RulesEngine.Workflows;

namespace ImpRules.RulesEngine;

/// <summary>
/// Decisions whose every truth Microsoft RulesEngine has found. They are the same as the library's own, and take about a
/// thousand times as long; the first of a run of days on which no law changes also waits for RulesEngine to compile its workflows.
/// </summary>
public static class RulesEngineRouting
{
    /// <summary>An engine that decides by the rules of a pack, on RulesEngine. Safe to share between threads.</summary>
    /// <remarks>A decision is made, and asked for its parts, with <see cref="RulesEngineException"/> when RulesEngine fails.</remarks>
    public static RoutingEngine Create(RulePack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        var runs = new ConditionalWeakTable<RuleSet, Lazy<Run>>();
        return new RoutingEngine(pack, (rules, facts) => runs.GetValue(rules, r => new Lazy<Run>(() => new Run(r))).Value.Board(facts));
    }

    /// <summary>The workflows of a run of days.</summary>
    private sealed class Run
    {
        private readonly RuleSet _rules;
        private readonly WorkflowPlan _plan;
        private readonly CompiledWorkflows _compiled;

        public Run(RuleSet rules)
        {
            _rules = rules;
            _plan = new WorkflowPlan(rules);
            _compiled = new CompiledWorkflows(_plan.Workflows);

            // RulesEngine compiles a workflow when it is first run: once, here, and not once for each thread that comes meanwhile.
            Board(new CaseFacts(rules, FactSet.Empty, rules.Law.Date, assume: false)).RunAll();
        }

        public RulesEngineBoard Board(CaseFacts facts) => new(_rules, facts, _plan, _compiled);
    }
}
