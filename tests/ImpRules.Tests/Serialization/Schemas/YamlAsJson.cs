using System.Text.Json.Nodes;
using ImpRules.Diagnostics;
using ImpRules.Loading;

namespace ImpRules.Tests.Serialization.Schemas;

/// <summary>Files as an editor's schema check sees them: YAML as the JSON it stands for.</summary>
internal static class YamlAsJson
{
    public static string Read(string path) => Read(File.ReadAllBytes(path), path);

    public static string Of(string yaml) => Read(System.Text.Encoding.UTF8.GetBytes(yaml), "x.yaml");

    private static string Read(byte[] bytes, string name)
    {
        var bag = new DiagnosticBag();
        var root = YamlReader.Read(bytes, name, bag);
        bag.HasErrors.Should().BeFalse();
        return Of(root!)?.ToJsonString() ?? "null";
    }

    private static JsonNode? Of(Node node) => node switch
    {
        MappingNode map => new JsonObject(map.Entries.Select(e => KeyValuePair.Create(e.Key.Text, Of(e.Value)))),
        SequenceNode list => new JsonArray([.. list.Items.Select(Of)]),
        ScalarNode scalar => Of(scalar),
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    private static JsonNode? Of(ScalarNode scalar) => scalar switch
    {
        { IsNull: true } => null,
        { IsPlain: true, Text: "true" } => JsonValue.Create(true),
        { IsPlain: true, Text: "false" } => JsonValue.Create(false),
        { IsPlain: true } when decimal.TryParse(scalar.Text, System.Globalization.NumberStyles.Number & ~System.Globalization.NumberStyles.AllowThousands, System.Globalization.CultureInfo.InvariantCulture, out var number) => JsonValue.Create(number),
        _ => JsonValue.Create(scalar.Text),
    };
}
