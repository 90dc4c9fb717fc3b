using ImpRules.RulesEngine;

namespace ImpRules.Cli.Engines;

/// <summary>What the tool does with Microsoft RulesEngine.</summary>
internal static class RulesEnginePart
{
    public static RoutingEngine Routing(RulePack pack) => RulesEngineRouting.Create(pack);

    public static void Export(RulePack pack, DateOnly asOf, Stream utf8) => WorkflowExport.Write(pack, asOf, utf8);
}
