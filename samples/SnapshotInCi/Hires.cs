using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ImpRules;
using Snapshooter;
using Snapshooter.Xunit;

namespace SnapshotInCi;

public sealed class Hires
{
    private static readonly RulePack Pack = RulePack.Embedded();
    private static readonly RoutingEngine Engine = new(Pack);

    public static TheoryData<string> Names =>
        [.. Directory.EnumerateFiles("hires", "*.yaml").Select(path => Path.GetFileNameWithoutExtension(path)!).Order()];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_hire_is_routed_as_we_reviewed_it(string name)
    {
        var profile = Pack.ReadProfile(Path.Combine("hires", $"{name}.yaml"));

        var decision = Engine.Decide(profile, new DateOnly(2025, 6, 2));

        Snapshot.Match(WhatWeRelyOn(decision), SnapshotNameExtension.Create(name));
    }

    /// <summary>The answer and what follows from it; which pack and engine gave it, and what else was considered, may change.</summary>
    private static string WhatWeRelyOn(Decision decision)
    {
        var json = JsonNode.Parse(decision.ToJson(withCriteria: false))!.AsObject();
        foreach (var name in new[] { "pack", "engine", "exemptions", "noPermitCases" })
        {
            json.Remove(name);
        }

        return json.ToJsonString(Readable);
    }

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
