namespace ImpRules.Cli.Engines;

/// <summary>Stands in where RulesEngine cannot be: it makes code while it runs, which native code does not allow.</summary>
internal static class RulesEnginePart
{
    /// <exception cref="UsageFault">Always.</exception>
    public static RoutingEngine Routing(RulePack pack) => throw Fault("leave `--engine` out, or use the tool of the package ImpRules.Cli");

    /// <exception cref="UsageFault">Always.</exception>
    public static void Export(RulePack pack, DateOnly asOf, Stream utf8) => throw Fault("use the tool of the package ImpRules.Cli");

    private static UsageFault Fault(string hint) => new("this build of the tool has no RulesEngine: it is native code", hint);
}
