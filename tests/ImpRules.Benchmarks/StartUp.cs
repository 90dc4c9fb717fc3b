using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using ImpRules.Loading;

namespace ImpRules.Benchmarks;

/// <summary>
/// How long the first use takes: a pack made ready to decide, then the first verdict, in processes that have done nothing before. What
/// the runtime needs to start is not in it; what it compiles on the way is.
/// </summary>
internal static class StartUp
{
    private const string First = "--first";
    private const int Processes = 15;

    /// <summary>One line of JSON: the best and the middle of several fresh processes, for the embedded pack and for a folder.</summary>
    public static string Run() => JsonLine.Of(line =>
    {
        foreach (var pack in (string[])["embedded", "directory"])
        {
            var runs = Enumerable.Range(0, Processes).Select(_ => Child(pack)).ToArray();
            Write(line, pack + "_ready_ms", [.. runs.Select(r => r.Ready)]);
            Write(line, pack + "_first_verdict_ms", [.. runs.Select(r => r.Verdict)]);
        }
    });

    /// <summary>Whether the program was started to measure once.</summary>
    public static bool IsChild(string[] args) => args is [First, _];

    /// <summary>Milliseconds until the pack is ready, and from there until the first verdict.</summary>
    public static string Measure(string pack)
    {
        var began = Stopwatch.GetTimestamp();
        var engine = new RoutingEngine(pack == "embedded" ? RulePack.Embedded() : RulePack.Load(RuleSource.Directory(Samples.Rules)));
        var ready = Stopwatch.GetElapsedTime(began);
        var profile = Samples.Profile(engine.Pack, "warehouse-low-wage");
        began = Stopwatch.GetTimestamp();
        engine.Evaluate(profile.Facts, profile.AsOf!.Value);
        var verdict = Stopwatch.GetElapsedTime(began);
        return string.Create(CultureInfo.InvariantCulture, $"{ready.TotalMilliseconds} {verdict.TotalMilliseconds}");
    }

    private static (double Ready, double Verdict) Child(string pack)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet")
        {
            start.ArgumentList.Add(typeof(StartUp).Assembly.Location);
        }

        start.ArgumentList.Add(First);
        start.ArgumentList.Add(pack);
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEnd().Split(' ');
        process.WaitForExit();
        return (double.Parse(said[0], CultureInfo.InvariantCulture), double.Parse(said[1], CultureInfo.InvariantCulture));
    }

    private static void Write(Utf8JsonWriter writer, string name, double[] runs)
    {
        Array.Sort(runs);
        writer.WriteStartArray(name);
        writer.WriteNumberValue(Math.Round(runs[0], 1));
        writer.WriteNumberValue(Math.Round(runs[runs.Length / 2], 1));
        writer.WriteEndArray();
    }
}
