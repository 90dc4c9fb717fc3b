using BenchmarkDotNet.Running;
using ImpRules.Benchmarks;

if (StartUp.IsChild(args))
{
    Console.Write(StartUp.Measure(args[1]));
    return;
}

switch (args)
{
    case ["--smoke"]:
        Console.WriteLine(Smoke.Run());
        break;
    case ["--start"]:
        Console.WriteLine(StartUp.Run());
        break;
    case ["--growth"]:
        foreach (var line in Growth.Run())
        {
            Console.WriteLine(line);
        }

        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
