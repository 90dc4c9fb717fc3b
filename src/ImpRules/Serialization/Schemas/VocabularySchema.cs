using ImpRules.Loading;
using ImpRules.Vocabulary;

namespace ImpRules.Serialization.Schemas;

/// <summary>The schema of vocabulary files.</summary>
internal static class VocabularySchema
{
    public static void Write(SchemaWriter schema)
    {
        var path = $"^({string.Join('|', FactNames.Groups)})(\\.[a-z][A-Za-z0-9]*)+$";
        schema.Record(("facts", () => schema.MapOf(path, () => Fact(schema))));
    }

    private static void Fact(SchemaWriter schema) => schema.Record(
        ("type", () => schema.Choice(TypeNames.All)),
        ("label", () => schema.Reference("text")),
        ("question", () => schema.Reference("text")),
        ("unit?", () => schema.Type("string")),
        ("values?", () => schema.MapOf("^[A-Za-z0-9]", () => schema.Reference("text"))),
        ("range?", () => schema.Record(("min?", () => schema.Type("number")), ("max?", () => schema.Type("number")))),
        ("assume?", () => schema.Describe("What is assumed when the fact is not given; `none` when there is none.")),
        ("unlessGiven?", () => schema.ListOf(() => schema.Type("string"), least: 1)),
        ("derive?", () => Derivation(schema)),
        ("cite?", () => schema.Reference("cite")),
        ("personal?", () => schema.Type("boolean")),
        ("display?", () => schema.Type("boolean")));

    private static void Derivation(SchemaWriter schema) => schema.Record(
        ("function", () => schema.Choice(DerivationReader.FunctionNames)),
        ("from?", () => schema.Reference("input")),
        ("to?", () => schema.Reference("input")),
        ("rounding?", () => schema.Choice(["down", "up"])),
        ("noc?", () => schema.Reference("input")),
        ("fact?", () => schema.Reference("input")),
        ("table?", () => schema.Reference("table-name")),
        ("column?", () => schema.Type("string")),
        ("where?", () => schema.MapOf(".", () => schema.Type("string"))));
}
