namespace ImpRules.Cli.Engines;

/// <summary>What runs the rules.</summary>
internal enum EngineKind
{
    /// <summary>The library itself.</summary>
    Compiled,

    /// <summary>Microsoft RulesEngine.</summary>
    RulesEngine,
}
