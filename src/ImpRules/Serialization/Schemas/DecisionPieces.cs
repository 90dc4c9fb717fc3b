using ImpRules.Evaluation;
using ImpRules.Loading;
using ImpRules.Vocabulary;

namespace ImpRules.Serialization.Schemas;

/// <summary>Parts that recur in the decision's JSON.</summary>
internal static class DecisionPieces
{
    public static IEnumerable<(string Name, Action Schema)> All(SchemaWriter schema) =>
    [
        ("text", () => schema.Record(("en", () => schema.Type("string")), ("fr", () => schema.Type("string")))),
        ("programme", () => DecisionSchema.Rule(
            schema,
            ("code", () => schema.Type("string", orNull: true)),
            ("exemption", () => schema.Type("string")),
            ("kind", () => schema.Choice(["exemption", "authorization", "no-permit"])),
            ("family", () => schema.Type("string")),
            ("permit", () => schema.Choice(RuleWords.Permits.Keys)),
            ("effective", () => DecisionSchema.Open(schema, ("from", () => schema.Date(orNull: true)), ("until", () => schema.Date(orNull: true)))),
            ("confidence", () => schema.Choice(RuleWords.Confidences.Keys)))),
        ("stream", () => DecisionSchema.Rule(schema, ("stream", () => schema.Type("string")), ("permit", () => schema.Choice(RuleWords.Permits.Keys)))),
        ("obligation", () => DecisionSchema.Rule(
            schema,
            ("obligation", () => schema.Type("string")),
            ("duty", () => schema.Choice(RuleWords.Duties.Keys)),
            ("amount", () => schema.Type("number", orNull: true)))),
        ("missing", () => DecisionSchema.Open(
            schema,
            ("fact", () => schema.Type("string")),
            ("label", () => schema.Reference("text")),
            ("question", () => schema.Reference("text")),
            ("orInstead", () => DecisionSchema.Strings(schema)),
            ("rules", () => DecisionSchema.Strings(schema)),
            ("routings", () => DecisionSchema.Strings(schema)))),
        ("assessment", () => DecisionSchema.Open(
            schema,
            ("criterion", () => schema.Type("string", orNull: true)),
            ("text", () => schema.Reference("text")),
            ("cite", () => DecisionSchema.Strings(schema)))),
        ("criterion", () => DecisionSchema.Open(
            schema,
            ("id", () => schema.Type("string", orNull: true)),
            ("kind", () => schema.Choice(["all", "any", "none", "test"])),
            ("status", () => schema.Choice([Words.Of(Truth.Met), Words.Of(Truth.NotMet), Words.Of(Truth.Undetermined)])),
            ("text", () => schema.AnyOf(() => schema.Reference("text"), () => schema.Type("null"))),
            ("cite", () => DecisionSchema.Strings(schema)),
            ("children?", () => schema.ListOf(() => schema.Reference("criterion"))),
            ("facts?", () => schema.ListOf(() => schema.Reference("fact"))))),
        ("fact", () => DecisionSchema.Open(
            schema,
            ("fact", () => schema.Type("string")),
            ("origin", () => schema.Choice(Enum.GetValues<FactOrigin>().Select(JsonWords.Of))))),
    ];
}
