using ImpRules.Loading;
using ImpRules.Rules;

namespace ImpRules.Serialization.Schemas;

/// <summary>The schema of a file that holds one version of a rule.</summary>
internal static class RuleSchema
{
    public static void Write(string key, RuleKind kind, SchemaWriter schema)
    {
        var properties = new List<(string Name, Action Schema)>
        {
            (key, () => Id("The identifier, the same for every version.", schema)),
            ("code?", () => Described("The LMIA exemption code, such as C62.", schema)),
            ("formerCodes?", () => schema.ListOf(() => schema.Type("string"), least: 1)),
            ("family", () => schema.Reference("family")),
            ("title", () => schema.Reference("text")),
            ("authority", () => schema.Reference("citation")),
            ("effective?", () => Period(schema)),
            (kind == RuleKind.Exemption ? "permit" : "permit?", () => schema.Choice(RuleWords.Permits.Keys)),
            ("duration?", () => schema.Record(
                ("months?", () => schema.Reference("number")),
                ("text", () => schema.Reference("text")),
                ("cite?", () => schema.Reference("cite")))),
            ("confidence?", () => schema.Choice(RuleWords.Confidences.Keys)),
            ("openQuestions?", () => schema.Reference("texts")),
            ("guidance?", () => schema.Reference("texts")),
            ("rank?", () => schema.Type("integer")),
            ("all?", () => schema.Reference("criteria")),
            ("any?", () => schema.Reference("criteria")),
            ("none?", () => schema.Reference("criteria")),
        };
        if (kind == RuleKind.Obligation)
        {
            properties.Add(("duty", () => schema.Choice(RuleWords.Duties.Keys)));
            properties.Add(("owedBy", () => schema.Choice(RuleWords.Debtors.Keys)));
            properties.Add(("amount?", () => schema.Reference("number")));
        }

        schema.Record([.. properties]);
        schema.AnyOf(() => schema.Required("all"), () => schema.Required("any"), () => schema.Required("none"));
    }

    /// <summary>The days on which something is in force, both included.</summary>
    public static void Period(SchemaWriter schema)
    {
        schema.Describe("The days on which it is in force, both included.");
        schema.Record(("from?", () => schema.Date()), ("until?", () => schema.Date()));
    }

    private static void Id(string description, SchemaWriter schema)
    {
        schema.Describe(description);
        schema.Reference("id");
    }

    private static void Described(string description, SchemaWriter schema)
    {
        schema.Describe(description);
        schema.Text("\\S");
    }
}
