using ImpRules.Loading;

namespace ImpRules.Serialization.Schemas;

/// <summary>The schemas of files that rules refer to: parameters, lists, tables, sources; of checklists; and of the pack's own.</summary>
internal static class ReferenceSchema
{
    private const string NamePattern = "^[a-z]";

    private static readonly string[] ValueTypes = [.. TypeNames.All.Where(t => !t.StartsWith("set ", StringComparison.Ordinal))];

    public static void Parameters(SchemaWriter schema) => schema.Record(("parameters", () => schema.MapOf(NamePattern, () => schema.Record(
        ("type", () => schema.Choice(ValueTypes)),
        ("unit?", () => schema.Type("string")),
        ("label", () => schema.Reference("text")),
        ("values", () => schema.ListOf(() => Dated(schema, ("value", () => schema.Words("type", ["string", "number", "boolean"]))), least: 1))))));

    public static void Lists(SchemaWriter schema) => schema.Record(("lists", () => schema.MapOf(NamePattern, () => schema.Record(
        ("type", () => schema.Choice(["code", "country", "province", "noc"])),
        ("label", () => schema.Reference("text")),
        ("values", () => schema.ListOf(() => Dated(schema, ("items", () => schema.ListOf(() => schema.Words("type", ["string", "number"]), least: 1))), least: 1))))));

    public static void Table(SchemaWriter schema)
    {
        schema.Record(
            ("table", () => schema.Text(NamePattern)),
            ("title", () => schema.Reference("text")),
            ("cite?", () => schema.Reference("cite")),
            ("columns", () => schema.MapOf(NamePattern, () => schema.Type("string"))),
            ("key?", () => schema.ListOf(() => schema.Type("string"), least: 1)),
            ("periods?", () => schema.ListOf(() => Dated(schema, ("rows", () => Rows(schema))), least: 1)),
            ("rows?", () => Rows(schema)));
        schema.OneOf(() => schema.Required("periods"), () => schema.Required("rows"));
    }

    public static void Sources(SchemaWriter schema) => schema.Record(("sources", () => schema.MapOf("^[A-Za-z]", () => schema.Record(
        ("title", () => schema.Reference("text")),
        ("kind", () => schema.Choice(SourceReader.KindNames)),
        ("url?", () => schema.Text("^https?://")),
        ("pageDate?", () => schema.Date()),
        ("readOn?", () => schema.Date()),
        ("reviews?", () => schema.ListOf(() => Review(schema), least: 1)),
        ("provisions?", () => schema.MapOf(".", () => schema.Record(
            ("fid", () => schema.Words("type", ["string", "number"])),
            ("inForce?", () => schema.Date()),
            ("en", () => schema.Words("type", ["string", "number"])),
            ("fr", () => schema.Words("type", ["string", "number"])),
            ("gone?", () => schema.Date()))))))));

    public static void Checklist(SchemaWriter schema) => schema.Record(
        ("checklist", () => schema.Reference("id")),
        ("duty", () => schema.Choice(RuleWords.Duties.Keys)),
        ("title", () => schema.Reference("text")),
        ("openQuestions?", () => schema.Reference("texts")),
        ("sections", () => schema.ListOf(() => schema.Record(
            ("id", () => schema.Reference("id")),
            ("title", () => schema.Reference("text")),
            ("items", () => schema.ListOf(() => ChecklistItem(schema), least: 1))), least: 1)));

    public static void Pack(SchemaWriter schema) => schema.Record(
        ("pack", () => schema.Type("string")),
        ("version", () => schema.Words("type", ["string", "number"])),
        ("language", () => schema.Words("type", ["string", "number"])),
        ("title", () => schema.Reference("text")),
        ("covers", () => schema.Record(("from", () => schema.Date()))),
        ("lawReviewed", () => schema.Date()),
        ("disclaimer", () => schema.Reference("text")));

    private static void Review(SchemaWriter schema)
    {
        schema.Record(
            ("date", () => schema.Date()),
            ("reviewer", () => schema.Type("string")),
            ("law?", () => schema.Date()),
            ("changed?", Labels),
            ("added?", Labels),
            ("dropped?", Labels),
            ("gone?", Labels));

        void Labels() => schema.ListOf(() => schema.Words("type", ["string", "number"]), least: 1);
    }

    private static void ChecklistItem(SchemaWriter schema) => schema.Record(
        ("id", () => schema.Reference("id")),
        ("text", () => schema.Reference("text")),
        ("facts?", () => schema.ListOf(() => schema.Reference("fact-path"), least: 1)),
        ("part?", () => schema.Choice(RuleWords.Parts.Keys)),
        ("cite", () => schema.Reference("cite")),
        ("from?", () => schema.Date()),
        ("until?", () => schema.Date()),
        ("confidence?", () => schema.Choice(RuleWords.Confidences.Keys)));

    private static void Rows(SchemaWriter schema) => schema.ListOf(() => schema.Type("array"), least: 1);

    private static void Dated(SchemaWriter schema, (string Name, Action Schema) content) => schema.Record(
        ("from?", () => schema.Date()), ("until?", () => schema.Date()), ("cite?", () => schema.Reference("cite")), content);
}
