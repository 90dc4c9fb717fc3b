using BenchmarkDotNet.Attributes;
using ImpRules.Profiles;

namespace ImpRules.Benchmarks;

/// <summary>Very many different cases from memory, on one core and on two.</summary>
[MemoryDiagnoser]
public class BatchBenchmarks
{
    /// <summary>How many cases a run decides.</summary>
    public const int Count = 20_000;

    private RoutingEngine _engine = null!;
    private (FactSet Facts, DateOnly AsOf)[] _cases = null!;

    /// <summary>How many cores share the work.</summary>
    [Params(1, 2)]
    public int Cores { get; set; }

    /// <summary>Loads the pack and makes the cases.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var pack = RulePack.Embedded();
        _engine = new RoutingEngine(pack);
        _cases = Samples.Cases(pack, Count);
    }

    /// <summary>A decision with the truth of every criterion for each case.</summary>
    [Benchmark(OperationsPerInvoke = Count)]
    public long Decisions() => Decide(_engine, _cases, Cores);

    internal static long Decide(RoutingEngine engine, (FactSet Facts, DateOnly AsOf)[] cases, int cores)
    {
        var exempt = 0L;
        Parallel.For(
            0, cores, new ParallelOptions { MaxDegreeOfParallelism = cores },
            core =>
            {
                var mine = 0L;
                for (var i = core * cases.Length / cores; i < (core + 1) * cases.Length / cores; i++)
                {
                    mine += engine.Decide(cases[i].Facts, cases[i].AsOf).Routing == Routing.Imp ? 1 : 0;
                }

                Interlocked.Add(ref exempt, mine);
            });
        return exempt;
    }
}
