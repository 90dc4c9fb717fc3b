using BenchmarkDotNet.Attributes;
using ImpRules.Profiles;
using ImpRules.RulesEngine;

namespace ImpRules.Benchmarks;

/// <summary>How the time of one decision grows with the pack.</summary>
[MemoryDiagnoser]
public class GrowthBenchmarks
{
    private RoutingEngine _engine = null!;
    private RoutingEngine _rulesEngine = null!;
    private ProfileDocument _profile = null!;

    /// <summary>How many times the shipped rules the pack holds.</summary>
    [Params(1, 4, 16)]
    public int Times { get; set; }

    /// <summary>Makes the pack.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var pack = Samples.Grown(Times);
        _engine = new RoutingEngine(pack);
        _rulesEngine = RulesEngineRouting.Create(pack);
        _profile = Samples.Profile(pack, "warehouse-low-wage");
    }

    /// <summary>The routing and the truth of every rule.</summary>
    [Benchmark(Baseline = true)]
    public Verdict Verdict() => _engine.Evaluate(_profile.Facts, _profile.AsOf!.Value);

    /// <summary>The same as Microsoft RulesEngine finds it.</summary>
    [Benchmark]
    public Verdict RulesEngine() => _rulesEngine.Evaluate(_profile.Facts, _profile.AsOf!.Value);
}
