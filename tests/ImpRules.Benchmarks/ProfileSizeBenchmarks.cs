using BenchmarkDotNet.Attributes;
using ImpRules.Profiles;

namespace ImpRules.Benchmarks;

/// <summary>How the time of one decision grows with what the profile gives.</summary>
[MemoryDiagnoser]
public class ProfileSizeBenchmarks
{
    private RoutingEngine _engine = null!;
    private FactSet _facts = null!;

    /// <summary>How many facts are given.</summary>
    [Params(1, 4, 16, 64, 256)]
    public int Facts { get; set; }

    /// <summary>Gives what assumptions would say, and more.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var pack = RulePack.Embedded();
        _engine = new RoutingEngine(pack);
        var builder = Samples.Profile(pack, "warehouse-low-wage").Facts.ToBuilder();
        foreach (var fact in pack.Vocabulary.Facts.Where(f => f.Assume.State != Vocabulary.FactState.NotKnown))
        {
            if (!builder.Contains(fact.Path))
            {
                builder[fact.Path] = fact.Assume;
            }
        }

        _facts = FactSet.Of(builder.Build().Take(Facts));
    }

    /// <summary>The routing and the truth of every rule.</summary>
    [Benchmark]
    public Verdict Verdict() => _engine.Evaluate(_facts, new DateOnly(2026, 11, 1));
}
