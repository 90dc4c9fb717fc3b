namespace ImpRules.Cli.Engines;

/// <summary>The engine that a command line asks for.</summary>
internal static class EngineOf
{
    /// <summary>What decides by the rules of a pack.</summary>
    /// <exception cref="UsageFault">This build of the tool has no such engine.</exception>
    public static RoutingEngine Kind(EngineKind kind, RulePack pack) =>
        kind == EngineKind.RulesEngine ? RulesEnginePart.Routing(pack) : new RoutingEngine(pack);
}
