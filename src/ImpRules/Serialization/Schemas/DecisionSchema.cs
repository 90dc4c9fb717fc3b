using ImpRules.Loading;
using ImpRules.Rules;
using ImpRules.Vocabulary;

namespace ImpRules.Serialization.Schemas;

/// <summary>The schema of the decision's JSON: what <see cref="DecisionJson"/> writes. Later versions may add properties.</summary>
internal static class DecisionSchema
{
    private static readonly string[] Statuses = [Words.Of(Truth.Met), Words.Of(Truth.NotMet), Words.Of(Truth.Undetermined)];
    private static readonly string[] Routings = [.. Enum.GetValues<Routing>().Select(Words.Of)];

    public static void Write(SchemaWriter schema)
    {
        Open(
            schema,
            ("schema", () => schema.Type("integer")),
            ("routing", () => schema.Choice(Routings)),
            ("possibleRoutings", () => schema.ListOf(() => schema.Choice(Routings))),
            ("primary", () => schema.AnyOf(() => Primary(schema), () => schema.Type("null"))),
            ("requested", () => schema.AnyOf(() => Requested(schema), () => schema.Type("null"))),
            ("exemptions", () => schema.ListOf(() => schema.Reference("programme"))),
            ("noPermitCases", () => schema.ListOf(() => schema.Reference("programme"))),
            ("employerObligations", () => Employer(schema)),
            ("workerObligations", () => Worker(schema)),
            ("permit", () => schema.Choice(RuleWords.Permits.Keys)),
            ("alreadyAuthorized", () => schema.Type("boolean")),
            ("missingFacts", () => schema.ListOf(() => schema.Reference("missing"))),
            ("furtherFacts", () => schema.ListOf(() => schema.Reference("missing"))),
            ("assumptions", () => schema.ListOf(() => Open(schema, ("fact", () => schema.Type("string")), ("rules", () => Strings(schema))))),
            ("officerAssessments", () => schema.ListOf(() => schema.Reference("assessment"))),
            ("bars", () => schema.ListOf(() => Rule(schema, ("bar", () => schema.Type("string"))))),
            ("contradictions", () => schema.ListOf(() => Open(schema, ("fact", () => schema.Type("string"))))),
            ("lawNotKnown", () => schema.ListOf(() => schema.Reference("assessment"))),
            ("stream", () => schema.AnyOf(() => schema.Reference("stream"), () => schema.Type("null"))),
            ("openStreams", () => schema.ListOf(() => schema.Reference("stream"))),
            ("asOf", () => schema.Date()),
            ("assumptionsMode", () => schema.Choice(Enum.GetValues<Assumptions>().Select(JsonWords.Of))),
            ("engine", () => Open(schema, ("version", () => schema.Type("string")))),
            ("pack", () => Open(schema, ("id", () => schema.Type("string")), ("version", () => schema.Type("string")), ("hash", () => schema.Type("string")))));
        schema.Definitions([.. DecisionPieces.All(schema)]);
    }

    /// <summary>An object that has these properties (those that end in <c>?</c> not always), and may have others.</summary>
    public static void Open(SchemaWriter schema, params (string Name, Action Schema)[] properties)
    {
        schema.Type("object");
        schema.Named("properties", () =>
        {
            foreach (var (name, write) in properties)
            {
                schema.Schema(name.TrimEnd('?'), write);
            }
        });
        schema.Required([.. properties.Select(p => p.Name).Where(n => !n.EndsWith('?'))]);
    }

    /// <summary>A rule with its outcome and criteria.</summary>
    public static void Rule(SchemaWriter schema, params (string Name, Action Schema)[] own) => Open(
        schema,
        [
            .. own,
            ("status", () => schema.Choice(Statuses)),
            ("title", () => schema.Reference("text")),
            ("authority", () => schema.Type("string")),
            ("criteria", () => schema.AnyOf(() => schema.Reference("criterion"), () => schema.Type("null"))),
        ]);

    public static void Strings(SchemaWriter schema) => schema.ListOf(() => schema.Type("string"));

    private static void Primary(SchemaWriter schema) => Open(
        schema,
        ("code", () => schema.Type("string", orNull: true)),
        ("exemption", () => schema.Type("string")),
        ("kind", () => schema.Choice(Enum.GetValues<RuleKind>().Select(JsonWords.Of))),
        ("family", () => schema.Type("string")),
        ("authority", () => schema.Type("string")),
        ("permit", () => schema.Choice(RuleWords.Permits.Keys)),
        ("title", () => schema.Reference("text")),
        ("longestMonths", () => schema.Type("number", orNull: true)),
        ("duration", () => schema.AnyOf(() => schema.Reference("text"), () => schema.Type("null"))),
        ("confidence", () => schema.Choice(RuleWords.Confidences.Keys)));

    private static void Requested(SchemaWriter schema) => Open(
        schema,
        ("code", () => schema.Type("string")),
        ("exemption", () => schema.Type("string", orNull: true)),
        ("status", () => schema.Choice([.. Statuses, "not-in-force"])));

    private static void Employer(SchemaWriter schema) => Open(
        schema,
        ("offerOfEmployment", () => schema.Type("boolean", orNull: true)),
        ("complianceFee", () => schema.Type("number", orNull: true)),
        ("lmia", () => schema.Type("string", orNull: true)),
        ("lmiaFee", () => schema.Type("number", orNull: true)),
        ("items", () => schema.ListOf(() => schema.Reference("obligation"))));

    private static void Worker(SchemaWriter schema) => Open(
        schema,
        ("holderFee", () => schema.Type("number", orNull: true)),
        ("processingFee", () => schema.Type("number", orNull: true)),
        ("items", () => schema.ListOf(() => schema.Reference("obligation"))));
}
