using ImpRules.RulesEngine;

namespace ImpRules.Benchmarks;

/// <summary>How the time of a verdict grows with the pack, in short: the best of many rounds.</summary>
internal static class Growth
{
    /// <summary>One line of JSON for each size.</summary>
    public static IEnumerable<string> Run()
    {
        foreach (var times in (int[])[1, 4, 16])
        {
            var pack = Samples.Grown(times);
            var engine = new RoutingEngine(pack);
            var rulesEngine = RulesEngineRouting.Create(pack);
            var profile = Samples.Profile(pack, "warehouse-low-wage");
            var (facts, asOf) = (profile.Facts, profile.AsOf!.Value);
            var (verdict, _) = Smoke.Measure(() => engine.Evaluate(facts, asOf), seconds: 4, perRound: 200);
            var (other, _) = Smoke.Measure(() => rulesEngine.Evaluate(facts, asOf), seconds: 4, perRound: 1);
            yield return JsonLine.Of(line =>
            {
                line.WriteNumber("times", times);
                line.WriteNumber("rules_in_force", pack.RulesAt(asOf).Count);
                line.WriteNumber("verdict_ns", Math.Round(verdict));
                line.WriteNumber("rulesengine_ns", Math.Round(other));
            });
        }
    }
}
