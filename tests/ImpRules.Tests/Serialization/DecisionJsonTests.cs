using System.Buffers;
using System.Text.Json;
using ImpRules.Serialization.Schemas;
using ImpRules.Tests.Explanation;
using NJsonSchema;
using Snapshooter;
using Snapshooter.Xunit;

namespace ImpRules.Tests.Serialization;

public sealed class DecisionJsonTests
{
    private static readonly string[] Order =
    [
        "schema", "routing", "possibleRoutings", "primary", "requested", "exemptions", "noPermitCases", "employerObligations", "workerObligations",
        "permit", "alreadyAuthorized", "missingFacts", "furtherFacts", "assumptions", "officerAssessments", "bars", "contradictions", "lawNotKnown",
        "stream", "openStreams", "asOf", "assumptionsMode", "engine", "pack",
    ];

    public static TheoryData<string> Names => [.. Examples.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_decision_has_every_property_in_the_same_order(string name)
    {
        using var json = JsonDocument.Parse(Examples.Decide(name).ToJson());

        json.RootElement.EnumerateObject().Select(p => p.Name).Should().Equal(Order);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Indented_JSON_says_the_same(string name)
    {
        var decision = Examples.Decide(name);
        var indented = decision.ToJson(JsonStyle.Indented);

        indented.Should().Contain("\n  \"routing\"").And.NotContain("\r");
        using var one = JsonDocument.Parse(decision.ToJson());
        using var other = JsonDocument.Parse(indented);
        JsonElement.DeepEquals(one.RootElement, other.RootElement).Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_same_case_gives_the_same_bytes(string name) => Examples.Decide(name).ToJson().Should().Be(Examples.Decide(name).ToJson());

    [Theory]
    [InlineData("transferee")]
    [InlineData("missing")]
    [InlineData("near")]
    public void Snapshot_of_the_contract(string name) =>
        Snapshot.Match(Examples.Settled(Examples.Decide(name).ToJson(JsonStyle.Indented)), SnapshotNameExtension.Create(name));

    [Theory]
    [InlineData("transferee", "true", "230", "null", "0")]
    [InlineData("treaty", "false", "0", "null", "0")]
    [InlineData("holder", "false", "0", "null", "0")]
    [InlineData("citizen", "false", "0", "null", "0")]
    [InlineData("low-wage", "false", "0", "\"low-wage\"", "1000")]
    [InlineData("near", "false", "0", "\"high-wage\"", "0")]
    [InlineData("open-stream", "false", "0", "null", "null")]
    [InlineData("missing", "null", "null", "null", "null")]
    public void What_the_employer_owes(string name, string offer, string complianceFee, string lmia, string lmiaFee)
    {
        using var json = JsonDocument.Parse(Examples.Decide(name).ToJson());
        var owed = json.RootElement.GetProperty("employerObligations");

        new[] { "offerOfEmployment", "complianceFee", "lmia", "lmiaFee" }.Select(p => owed.GetProperty(p).GetRawText())
            .Should().Equal(offer, complianceFee, lmia, lmiaFee);
    }

    [Theory]
    [InlineData("transferee", "0", "155.5")]
    [InlineData("treaty", "100", "155.5")]
    [InlineData("holder", "0", "0")]
    [InlineData("citizen", "0", "0")]
    [InlineData("missing", "null", "null")]
    public void What_the_worker_owes(string name, string holderFee, string processingFee)
    {
        using var json = JsonDocument.Parse(Examples.Decide(name).ToJson());
        var owed = json.RootElement.GetProperty("workerObligations");

        new[] { "holderFee", "processingFee" }.Select(p => owed.GetProperty(p).GetRawText()).Should().Equal(holderFee, processingFee);
    }

    [Theory]
    [InlineData("specialist", "C63", "met")]
    [InlineData("low-wage", "C63", "not-met")]
    [InlineData("missing", "C62", "undetermined")]
    [InlineData("near", "X99", "not-in-force")]
    public void What_became_of_the_code_applied_for(string name, string code, string status)
    {
        using var json = JsonDocument.Parse(Examples.Decide(name).ToJson());
        var requested = json.RootElement.GetProperty("requested");

        requested.GetProperty("code").GetString().Should().Be(code);
        requested.GetProperty("status").GetString().Should().Be(status);
    }

    [Fact]
    public void Open_streams_are_listed_while_none_is_settled()
    {
        using var json = JsonDocument.Parse(Examples.Decide("open-stream").ToJson());

        json.RootElement.GetProperty("stream").ValueKind.Should().Be(JsonValueKind.Null);
        json.RootElement.GetProperty("openStreams").EnumerateArray().Select(s => s.GetProperty("stream").GetString()).Should().Equal("high-wage", "low-wage");
    }

    [Fact]
    public void French_reads_as_French_and_dates_as_ISO()
    {
        var json = Examples.Decide("treaty").ToJson();

        json.Should().Contain("Le travailleur est citoyen des États-Unis.").And.Contain("\"asOf\":\"2025-06-02\"");
    }

    [Fact]
    public void Without_criteria_the_trees_are_null_and_the_rest_is_the_same()
    {
        using var json = JsonDocument.Parse(Examples.Decide("near").ToJson(withCriteria: false));

        json.RootElement.EnumerateObject().Select(p => p.Name).Should().Equal(Order);
        json.RootElement.GetProperty("exemptions").EnumerateArray().Should().OnlyContain(e => e.GetProperty("criteria").ValueKind == JsonValueKind.Null);
        json.RootElement.GetProperty("stream").GetProperty("criteria").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_form_of_the_JSON_fits_the_published_schema(string name)
    {
        var schema = await JsonSchema.FromJsonAsync(JsonSchemas.Decision().Replace("$defs", "definitions"));
        var decision = Examples.Decide(name);

        schema.Validate(decision.ToJson()).Should().BeEmpty();
        schema.Validate(decision.ToJson(withCriteria: false)).Should().BeEmpty();
        schema.Validate(decision.Redact().ToJson()).Should().BeEmpty();
    }

    [Fact]
    public void A_decision_can_stand_in_a_larger_document()
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes))
        {
            writer.WriteStartObject();
            writer.WritePropertyName("decision");
            Examples.Decide("citizen").WriteJson(writer);
            writer.WriteEndObject();
        }

        using var json = JsonDocument.Parse(bytes.WrittenMemory);
        json.RootElement.GetProperty("decision").GetProperty("routing").GetString().Should().Be("no-work-permit");
    }
}
