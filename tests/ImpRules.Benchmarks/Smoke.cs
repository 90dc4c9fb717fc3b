using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using ImpRules.Loading;
using ImpRules.Profiles;
using ImpRules.RulesEngine;

namespace ImpRules.Benchmarks;

/// <summary>
/// The main figures in under forty seconds, for a log. Times are the best of many short rounds, which a busy machine disturbs
/// least; bytes are exact.
/// </summary>
internal static class Smoke
{
    private const string ProfileName = "warehouse-low-wage";

    /// <summary>One line of JSON.</summary>
    public static string Run()
    {
        var pack = RulePack.Embedded();
        var engine = new RoutingEngine(pack);
        var rulesEngine = RulesEngineRouting.Create(pack);
        var profile = Samples.Profile(pack, ProfileName);
        var statuses = new Truth[pack.RulesAt(profile.AsOf!.Value).Count];
        var (facts, asOf) = (profile.Facts, profile.AsOf.Value);

        var (verdict, verdictBytes) = Measure(() => engine.Evaluate(facts, asOf, statuses), seconds: 4, perRound: 200);
        var (trace, traceBytes) = Measure(() => engine.Decide(facts, asOf), seconds: 4, perRound: 200);
        var (other, otherBytes) = Measure(() => rulesEngine.Evaluate(facts, asOf, statuses), seconds: 6, perRound: 1);
        var load = Load(seconds: 8);
        var cases = Samples.Cases(pack, BatchBenchmarks.Count);
        var (one, two) = (Throughput(engine, cases, 1), Throughput(engine, cases, 2));

        return JsonLine.Of(line =>
        {
            line.WriteString("pack", pack.Header.Version);
            line.WriteNumber("rules_in_force", statuses.Length);
            line.WriteString("profile", ProfileName);
            Number(line, "verdict_ns", verdict);
            line.WriteNumber("verdict_bytes", verdictBytes);
            Number(line, "trace_ns", trace);
            line.WriteNumber("trace_bytes", traceBytes);
            Number(line, "rulesengine_ns", other);
            line.WriteNumber("rulesengine_bytes", otherBytes);
            Number(line, "ratio", other / verdict);
            Number(line, "load_ms", load);
            Number(line, "batch_per_s_1", one);
            Number(line, "batch_per_s_2", two);
        });
    }

    private static void Number(Utf8JsonWriter writer, string name, double value) =>
        writer.WriteRawPropertyAndNumber(name, Math.Round(value, value < 100 ? 1 : 0).ToString(CultureInfo.InvariantCulture));

    private static void WriteRawPropertyAndNumber(this Utf8JsonWriter writer, string name, string number)
    {
        writer.WritePropertyName(name);
        writer.WriteRawValue(number);
    }

    internal static (double Nanoseconds, long Bytes) Measure<T>(Func<T> decide, double seconds, int perRound)
    {
        decide();
        var end = Stopwatch.GetTimestamp() + (long)(seconds * Stopwatch.Frequency);
        var best = double.MaxValue;
        while (Stopwatch.GetTimestamp() < end || best == double.MaxValue)
        {
            var began = Stopwatch.GetTimestamp();
            for (var i = 0; i < perRound; i++)
            {
                decide();
            }

            best = Math.Min(best, Stopwatch.GetElapsedTime(began).TotalNanoseconds / perRound);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < perRound; i++)
        {
            decide();
        }

        return (best, (GC.GetAllocatedBytesForCurrentThread() - before) / perRound);
    }

    /// <summary>The folder pack, read and checked, warm.</summary>
    private static double Load(double seconds)
    {
        var best = double.MaxValue;
        for (var end = Stopwatch.GetTimestamp() + (long)(seconds * Stopwatch.Frequency); Stopwatch.GetTimestamp() < end;)
        {
            var began = Stopwatch.GetTimestamp();
            RulePack.Load(RuleSource.Directory(Samples.Rules));
            best = Math.Min(best, Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }

        return best;
    }

    private static double Throughput(RoutingEngine engine, (FactSet Facts, DateOnly AsOf)[] cases, int cores)
    {
        var best = 0.0;
        var end = Stopwatch.GetTimestamp() + (3 * Stopwatch.Frequency);
        while (Stopwatch.GetTimestamp() < end)
        {
            var began = Stopwatch.GetTimestamp();
            BatchBenchmarks.Decide(engine, cases, cores);
            best = Math.Max(best, cases.Length / Stopwatch.GetElapsedTime(began).TotalSeconds);
        }

        return best;
    }
}
