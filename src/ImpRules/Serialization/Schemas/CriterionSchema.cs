namespace ImpRules.Serialization.Schemas;

/// <summary>The schema of criteria.</summary>
internal static class CriterionSchema
{
    private static readonly string[] Forms = ["when", "all", "any", "none", "use"];

    /// <summary>A criterion: exactly one of a comparison, a group and a shared criterion.</summary>
    public static void Write(SchemaWriter schema)
    {
        Body(("id?", () => schema.Reference("id")), ("use?", () => schema.Reference("shared-criterion")), schema);
        schema.OneOf([.. Forms.Select(form => (Action)(() => schema.Required(form)))]);
    }

    /// <summary>Criteria that rules use by name.</summary>
    public static void SharedFile(SchemaWriter schema) => schema.Record(("criteria", () => schema.MapOf("^[a-z]", () =>
    {
        Body(null, null, schema);
        schema.OneOf([.. Forms.Where(f => f != "use").Select(form => (Action)(() => schema.Required("text", form)))]);
    })));

    private static void Body((string Name, Action Schema)? id, (string Name, Action Schema)? use, SchemaWriter schema)
    {
        var properties = new List<(string Name, Action Schema)>();
        properties.AddRange(new[] { id }.OfType<(string, Action)>());
        properties.AddRange(
        [
            ("text?", () => schema.Reference("text")),
            ("when?", () => schema.Reference("condition")),
            ("all?", () => schema.Reference("criteria")),
            ("any?", () => schema.Reference("criteria")),
            ("none?", () => schema.Reference("criteria")),
            ("cite?", () => schema.Reference("cite")),
            ("assessedBy?", () => schema.Choice(["officer"])),
            ("guidance?", () => schema.Reference("text")),
        ]);
        properties.AddRange(new[] { use }.OfType<(string, Action)>());
        schema.Record([.. properties]);
    }
}
