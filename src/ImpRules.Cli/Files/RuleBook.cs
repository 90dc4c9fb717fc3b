using ImpRules.Evaluation;
using ImpRules.Profiles;

namespace ImpRules.Cli.Files;

/// <summary>Rules as they read on a day, with the day's numbers in their texts, whatever the case.</summary>
internal static class RuleBook
{
    public static IReadOnlyList<RuleOutcome> At(RulePack pack, DateOnly day)
    {
        // A decision about nobody: nothing is known, so only what the rules say is left.
        var decision = new RoutingEngine(pack).Decide(FactSet.Empty, day, new DecisionOptions { Assumptions = Assumptions.None });
        return [.. pack.RulesAt(day).Select(r => decision.Find(r.Id)!)];
    }
}
