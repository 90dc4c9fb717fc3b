namespace ImpRules.RulesEngine.Workflows;

/// <summary>Rules that do not ask for one another's results. Workflows are run in order.</summary>
internal sealed record PlannedWorkflow(string Name, Phase Phase, IReadOnlyList<PlannedRule> Rules);
