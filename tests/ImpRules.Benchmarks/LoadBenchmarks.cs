using BenchmarkDotNet.Attributes;
using ImpRules.Loading;

namespace ImpRules.Benchmarks;

/// <summary>From files, or from the library itself, to a pack that can decide.</summary>
[MemoryDiagnoser]
public class LoadBenchmarks
{
    /// <summary>The pack that the library carries.</summary>
    [Benchmark(Baseline = true)]
    public RulePack Embedded() => RulePack.Embedded();

    /// <summary>A folder of rule files, read and checked.</summary>
    [Benchmark]
    public RulePack Directory() => RulePack.Load(RuleSource.Directory(Samples.Rules));
}
