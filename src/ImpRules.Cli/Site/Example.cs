using ImpRules.Testing;

namespace ImpRules.Cli.Site;

/// <summary>A case, and what is decided of it.</summary>
/// <param name="Case">The case.</param>
/// <param name="Status">Whether its rule is met; null when no version of it is in force on the day.</param>
/// <param name="Routing">The programme.</param>
internal sealed record Example(RuleCase Case, Truth? Status, Routing Routing)
{
    public static Example Of(RuleCase recorded, RoutingEngine engine)
    {
        var decision = engine.Decide(recorded.Facts, recorded.AsOf);
        return new Example(recorded, decision.Find(recorded.Rule)?.Status, decision.Routing);
    }
}
