using BenchmarkDotNet.Running;
using ImpRules.Benchmarks;

if (args is ["--smoke"])
{
    Console.WriteLine(Smoke.Run());
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
