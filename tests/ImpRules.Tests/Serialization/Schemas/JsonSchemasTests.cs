using System.Text.Json;
using ImpRules.Loading;
using ImpRules.Serialization.Schemas;
using NJsonSchema;

namespace ImpRules.Tests.Serialization.Schemas;

/// <summary>Schemas accept what the loader accepts, and refuse what an editor should mark.</summary>
public class JsonSchemasTests
{
    private static readonly Lazy<JsonSchema> Profile = Parsed(() => JsonSchemas.Profile(ShippedPack.Instance.Vocabulary));
    private static readonly Lazy<JsonSchema> Rules = Parsed(() => JsonSchemas.Rules(ShippedPack.Instance));
    private static readonly Lazy<JsonSchema> Tests = Parsed(() => JsonSchemas.Tests(ShippedPack.Instance));
    private static readonly Lazy<JsonSchema> OfDecision = Parsed(JsonSchemas.Decision);

    public static TheoryData<string> Profiles => [.. Files("samples/profiles", "*.yaml")];

    public static TheoryData<string> RuleFolders => [.. Directory.GetDirectories(Path.Combine(Neighbour.Repository, "rules")).Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Profiles))]
    public void A_shipped_profile_fits_the_profile_schema(string path) =>
        Profile.Value.Validate(YamlAsJson.Read(Full(path))).Should().BeEmpty();

    [Theory]
    [InlineData("""{"worker": {"citizenship": "MX"}}""")]
    [InlineData("""{"worker": {"citizenship": ["MX", "US"]}}""")]
    [InlineData("""{"worker": {"citizenship": null}}""")]
    [InlineData("""{"asOf": "2025-06-02", "offer": {"wageHourly": 27.5, "noc": "21231", "workProvince": "ON"}}""")]
    [InlineData("""{"worker.citizenship": ["MX"]}""")]
    public void A_profile_that_loads_fits_the_profile_schema(string profile)
    {
        ProfileReader.ReadJson(System.Text.Encoding.UTF8.GetBytes(profile), "p.json", ShippedPack.Instance.Vocabulary).Diagnostics.Should().BeEmpty();
        Profile.Value.Validate(profile).Should().BeEmpty();
    }

    [Theory]
    [InlineData("""{"wroker": {}}""")]
    [InlineData("""{"worker": {"citizenhsip": ["MX"]}}""")]
    [InlineData("""{"worker": {"citizenship": ["UK"]}}""")]
    [InlineData("""{"worker": {"citizenship": 5}}""")]
    [InlineData("""{"offer": {"wageHourly": "27.50"}}""")]
    [InlineData("""{"offer": {"noc": "99999"}}""")]
    [InlineData("""{"asOf": "June 2025"}""")]
    public void A_profile_that_does_not_load_does_not_fit_the_profile_schema(string profile)
    {
        ProfileReader.ReadJson(System.Text.Encoding.UTF8.GetBytes(profile), "p.json", ShippedPack.Instance.Vocabulary).Diagnostics.Should().NotBeEmpty();
        Profile.Value.Validate(profile).Should().NotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(RuleFolders))]
    public void The_files_of_the_pack_fit_their_schemas(string folder)
    {
        foreach (var path in Files($"rules/{folder}", "*.yaml"))
        {
            var schema = path.EndsWith(".tests.yaml", StringComparison.Ordinal) ? Tests : Rules;
            schema.Value.Validate(YamlAsJson.Read(Full(path))).Should().BeEmpty("{0} can be loaded", path);
        }
    }

    [Theory]
    [InlineData("""{"exemption": "x", "family": "f", "title": {"en": "a", "fr": "b"}, "authority": "IRPR 205(a)", "permit": "open"}""")]
    [InlineData("""{"exemption": "x", "family": "f", "title": {"en": "a"}, "authority": "IRPR 205(a)", "permit": "open", "all": [{"use": "y"}]}""")]
    [InlineData("""{"exemption": "x", "family": "f", "title": {"en": "a", "fr": "b"}, "authority": "IRPR 205(a)", "permit": "opne", "all": [{"use": "y"}]}""")]
    [InlineData("""{"exemption": "x", "family": "f", "title": {"en": "a", "fr": "b"}, "authority": "IRPR 205(a)", "permit": "open", "all": [{"use": "y", "when": "z"}]}""")]
    [InlineData("""{"rule": "x"}""")]
    public void A_rule_file_that_does_not_load_does_not_fit_the_rules_schema(string file) =>
        Rules.Value.Validate(file).Should().NotBeEmpty();

    [Theory]
    [InlineData("use: no.such-criterion")]
    [InlineData("id: a, text: {en: A, fr: B}, cite: IRPR 205(a), when: worker.inCanda")]
    [InlineData("id: a, text: {en: A, fr: B}, cite: IRPR 205(a), when: no.fact >= 5")]
    [InlineData("id: a, text: {en: A, fr: B}, cite: IRPX 205(a), when: worker.inCanada")]
    [InlineData("id: a, text: {en: A, fr: B}, cite: IRPR 205(a), when: table no-table has a = worker.inCanada")]
    public void A_name_that_the_pack_does_not_declare_does_not_fit_its_schema(string criterion)
    {
        string Rule(string item) => YamlAsJson.Of($"{{exemption: x, family: f, title: {{en: A, fr: B}}, authority: IRPR 205(a), permit: open, all: [{{{item}}}]}}");
        Rules.Value.Validate(Rule("id: a, text: {en: A, fr: B}, cite: [IRPR 205(a), IRPA], when: not worker.inCanada")).Should().BeEmpty();
        Rules.Value.Validate(Rule(criterion)).Should().NotBeEmpty();
        Parsed(JsonSchemas.Rules).Value.Validate(Rule(criterion)).Should().BeEmpty("without a pack names are as good as any");
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public void A_decision_fits_the_decision_schema(string path)
    {
        var profile = ProfileReader.Read(File.ReadAllBytes(Full(path)), path, ShippedPack.Instance.Vocabulary).Document!;
        var engine = new RoutingEngine(ShippedPack.Instance);

        foreach (var assumptions in Enum.GetValues<Assumptions>())
        {
            var decision = engine.Decide(profile.Facts, profile.AsOf ?? new DateOnly(2025, 6, 2), new DecisionOptions { Assumptions = assumptions, RequestedCode = "C62" });
            OfDecision.Value.Validate(decision.ToJson()).Should().BeEmpty();
            OfDecision.Value.Validate(decision.ToJson(redact: true)).Should().BeEmpty();
            OfDecision.Value.Validate(decision.ToJson(withCriteria: false)).Should().BeEmpty();
        }
    }

    [Fact]
    public void Every_reference_in_a_schema_has_its_definition()
    {
        var catalogue = ShippedPack.Instance.Vocabulary;
        foreach (var schema in new[] { JsonSchemas.Profile(catalogue), JsonSchemas.Rules(), JsonSchemas.Tests(catalogue), JsonSchemas.Decision() })
        {
            using var document = JsonDocument.Parse(schema);
            var definitions = document.RootElement.GetProperty("$defs").EnumerateObject().Select(d => $"#/$defs/{d.Name}").ToHashSet(StringComparer.Ordinal);
            References(document.RootElement).Should().NotBeEmpty().And.BeSubsetOf(definitions);
        }
    }

    private static IEnumerable<string> References(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => p.Name == "$ref" ? [p.Value.GetString()!] : References(p.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(References),
        _ => [],
    };

    private static IEnumerable<string> Files(string folder, string pattern) => Directory
        .EnumerateFiles(Full(folder), pattern, SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(Neighbour.Repository, f).Replace('\\', '/')).Order(StringComparer.Ordinal);

    private static string Full(string path) => Path.Combine(Neighbour.Repository, path);

    /// <summary>NJsonSchema knows definitions by the keyword of older drafts alone.</summary>
    private static Lazy<JsonSchema> Parsed(Func<string> schema) =>
        new(() => JsonSchema.FromJsonAsync(schema().Replace("$defs", "definitions", StringComparison.Ordinal)).GetAwaiter().GetResult());
}
