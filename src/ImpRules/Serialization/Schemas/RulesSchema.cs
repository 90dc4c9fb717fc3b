using ImpRules.Rules;

namespace ImpRules.Serialization.Schemas;

/// <summary>The schema of rule pack files: a file is of the kind that its first key names.</summary>
internal sealed class RulesSchema(PackNames names)
{
    /// <summary>What the name of the definition of a kind of file ends in.</summary>
    public const string FileEnding = "-file";

    public void Write(SchemaWriter schema)
    {
        var kinds = new (string Name, Action Schema)[]
        {
            ("exemption-file", () => RuleSchema.Write("exemption", RuleKind.Exemption, schema)),
            ("no-permit-file", () => RuleSchema.Write("noPermit", RuleKind.NoPermit, schema)),
            ("authorization-file", () => RuleSchema.Write("authorization", RuleKind.Authorization, schema)),
            ("stream-file", () => RuleSchema.Write("stream", RuleKind.Stream, schema)),
            ("obligation-file", () => RuleSchema.Write("obligation", RuleKind.Obligation, schema)),
            ("bar-file", () => RuleSchema.Write("bar", RuleKind.Bar, schema)),
            ("facts-file", () => VocabularySchema.Write(schema)),
            ("parameters-file", () => ReferenceSchema.Parameters(schema)),
            ("lists-file", () => ReferenceSchema.Lists(schema)),
            ("table-file", () => ReferenceSchema.Table(schema)),
            ("sources-file", () => ReferenceSchema.Sources(schema)),
            ("criteria-file", () => CriterionSchema.SharedFile(schema)),
            ("checklist-file", () => ReferenceSchema.Checklist(schema)),
            ("pack-file", () => ReferenceSchema.Pack(schema)),
        };
        schema.OneOf([.. kinds.Select(k => (Action)(() => schema.Reference(k.Name)))]);
        schema.Definitions([.. kinds, .. Pieces(schema)]);
    }

    private (string Name, Action Schema)[] Pieces(SchemaWriter schema) =>
    [
        ("text", () =>
        {
            schema.Describe("A text in both official languages.");
            schema.Record(("en", () => schema.Text("\\S")), ("fr", () => schema.Text("\\S")));
        }),
        ("texts", () => schema.ListOf(() => schema.Reference("text"), least: 1)),
        ("id", () => schema.Text("^[a-z][a-z0-9]*(-[a-z0-9]+)*$")),
        ("cite", () =>
        {
            schema.Describe("A source and a place in it, such as `IRPR 205(a)`, or a list of them.");
            schema.AnyOf(() => schema.Reference("citation"), () => schema.ListOf(() => schema.Reference("citation"), least: 1));
        }),
        ("number", () =>
        {
            schema.Describe("A number, or `param NAME`.");
            schema.AnyOf(
                () =>
                {
                    schema.Type("number");
                    schema.Keyword("minimum", 0);
                },
                () => names.ParameterUse(schema));
        }),
        ("citation", () => names.Citation(schema)),
        ("condition", () => names.Condition(schema)),
        ("shared-criterion", () => names.SharedCriterion(schema)),
        ("fact-path", () => names.Fact(schema)),
        ("input", () => names.Input(schema)),
        ("table-name", () => names.Table(schema)),
        ("family", () => names.Family(schema)),
        ("criteria", () => schema.ListOf(() => schema.Reference("criterion"), least: 1)),
        ("criterion", () => CriterionSchema.Write(schema)),
    ];
}
