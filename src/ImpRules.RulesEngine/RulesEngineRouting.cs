using System.Runtime.CompilerServices;
using ImpRules.Compilation;
using ImpRules.RulesEngine.Execution;

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
        var compiled = new ConditionalWeakTable<RuleSet, Lazy<CompiledWorkflows>>();
        return new RoutingEngine(pack, (rules, facts) =>
            new RulesEngineBoard(rules, facts, compiled.GetValue(rules, r => new Lazy<CompiledWorkflows>(() => new CompiledWorkflows(r))).Value));
    }
}
