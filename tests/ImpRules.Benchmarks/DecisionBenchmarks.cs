using System.Buffers;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using ImpRules.Loading;
using ImpRules.Profiles;
using ImpRules.RulesEngine;

namespace ImpRules.Benchmarks;

/// <summary>One decision, by what is asked of it; RulesEngine decides the same profile by the same rules in the same run.</summary>
[MemoryDiagnoser]
public class DecisionBenchmarks
{
    private RoutingEngine _engine = null!;
    private RoutingEngine _rulesEngine = null!;
    private ProfileDocument _profile = null!;
    private byte[] _json = null!;
    private Truth[] _statuses = null!;

    /// <summary>The sample profiles.</summary>
    public static IEnumerable<string> Profiles => ["warehouse-low-wage", "ict-executive", "ict-missing-facts", "open-permit-holder"];

    /// <summary>The profile that is decided.</summary>
    [ParamsSource(nameof(Profiles))]
    public string Profile { get; set; } = "";

    /// <summary>Loads the pack and warms both engines up.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var pack = RulePack.Embedded();
        _engine = new RoutingEngine(pack);
        _rulesEngine = RulesEngineRouting.Create(pack);
        _profile = Samples.Profile(pack, Profile);
        _statuses = new Truth[pack.RulesAt(_profile.AsOf!.Value).Count];
        _json = ProfileAsJson.Of(_profile);
    }

    /// <summary>The routing and the truth of every rule.</summary>
    [Benchmark(Baseline = true)]
    public Verdict Verdict() => _engine.Evaluate(_profile.Facts, _profile.AsOf!.Value, _statuses);

    /// <summary>A decision that holds the truth of every criterion.</summary>
    [Benchmark]
    public Decision Trace() => _engine.Decide(_profile.Facts, _profile.AsOf!.Value);

    /// <summary>The explanation in English.</summary>
    [Benchmark]
    public string Text() => _engine.Decide(_profile.Facts, _profile.AsOf!.Value).ToText();

    /// <summary>A profile in JSON to a decision in JSON, without criterion trees.</summary>
    [Benchmark]
    public int JsonToJson() => Json(withCriteria: false);

    /// <summary>A profile in JSON to a decision in JSON, with every criterion tree.</summary>
    [Benchmark]
    public int JsonToJsonWithCriteria() => Json(withCriteria: true);

    /// <summary>The truth of every rule as Microsoft RulesEngine finds it.</summary>
    [Benchmark]
    public Verdict RulesEngine() => _rulesEngine.Evaluate(_profile.Facts, _profile.AsOf!.Value, _statuses);

    private int Json(bool withCriteria)
    {
        var profile = ProfileReader.ReadJson(_json, "profile.json", _engine.Pack.Vocabulary).Document!;
        var output = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(output);
        _engine.Decide(profile).WriteJson(writer, withCriteria: withCriteria);
        writer.Flush();
        return output.WrittenCount;
    }
}
