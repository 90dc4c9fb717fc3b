using global::RulesEngine.Models;
using ImpRules.RulesEngine.Formulas;
using ImpRules.RulesEngine.Workflows;
using Engine = global::RulesEngine.RulesEngine;

namespace ImpRules.RulesEngine.Execution;

/// <summary>Workflows loaded into RulesEngine, which compiles each when it is first run.</summary>
internal sealed class CompiledWorkflows
{
    private readonly Engine _engine;

    public CompiledWorkflows(IReadOnlyList<PlannedWorkflow> workflows)
    {
        Workflows = workflows;
        var loaded = workflows.Select(w => new Workflow
        {
            WorkflowName = w.Name,
            Rules = [.. w.Rules.SelectMany(r => new[] { Rule(r.MustHold, r.Truth.Must), Rule(r.CouldHold, r.Truth.Could) })],
        });
        _engine = new Engine([.. loaded], new ReSettings
        {
            IsExpressionCaseSensitive = true,
            EnableScopedParams = false,
            EnableFormattedErrorMessage = false,
        });
    }

    /// <summary>The workflows in the order in which they are run.</summary>
    public IReadOnlyList<PlannedWorkflow> Workflows { get; }

    /// <summary>Finds the truths of a workflow, and notes for the next which rules held.</summary>
    /// <exception cref="RulesEngineException">RulesEngine could not evaluate a rule.</exception>
    public void Run(PlannedWorkflow workflow, RuleInput input, Truth[] truths)
    {
        var results = _engine.ExecuteAllRulesAsync(workflow.Name, new RuleParameter(RuleInput.Name, input)).AsTask().GetAwaiter().GetResult();
        for (var i = 0; i < workflow.Rules.Count; i++)
        {
            var rule = workflow.Rules[i];
            var must = Holds(results[2 * i], rule.MustHold, input);
            var could = Holds(results[(2 * i) + 1], rule.CouldHold, input);
            truths[rule.Slot] = (must, could) switch
            {
                (true, true) => Truth.Met,
                (false, false) => Truth.NotMet,
                (false, true) => Truth.Undetermined,
                _ => throw new RulesEngineException(rule.Name, "it must hold, yet could not"),
            };
        }
    }

    private static bool Holds(RuleResultTree result, string name, RuleInput input)
    {
        if (result.Rule.RuleName != name)
        {
            throw new RulesEngineException(name, $"RulesEngine gave the result of `{result.Rule.RuleName}` in its place");
        }

        if (!string.IsNullOrEmpty(result.ExceptionMessage))
        {
            throw new RulesEngineException(name, result.ExceptionMessage);
        }

        if (result.IsSuccess)
        {
            input.Holds.Add(name);
        }

        return result.IsSuccess;
    }

    private static Rule Rule(string name, Formula formula) => new() { RuleName = name, Expression = formula.Text };
}
