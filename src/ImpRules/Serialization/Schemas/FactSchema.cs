using ImpRules.Vocabulary;

namespace ImpRules.Serialization.Schemas;

/// <summary>The schema of a fact's value: its type, what it can be, and that there may be none.</summary>
internal sealed class FactSchema(Catalogue catalogue)
{
    private static readonly FactKind[] Referenced = [FactKind.Country, FactKind.Province, FactKind.Noc];

    public void Write(FactDeclaration fact, SchemaWriter schema)
    {
        schema.Keyword("title", fact.Label.En);
        schema.Describe(Description(fact));
        if (!fact.Type.IsSet)
        {
            One(fact, schema, orNull: true);
            return;
        }

        // One member may stand without its brackets.
        schema.AnyOf(
            () => schema.ListOf(() => One(fact, schema, orNull: false)),
            () => One(fact, schema, orNull: true));
    }

    /// <summary>Countries, provinces and occupations, written once.</summary>
    public void References(SchemaWriter schema)
    {
        foreach (var kind in Referenced.Where(k => catalogue.Reference(k) is { Count: > 0 }))
        {
            var values = catalogue.Reference(kind)!;
            schema.Schema(Name(kind), () =>
            {
                schema.Choice(values.Values);
                schema.Words("enumDescriptions", values.Values.Select(v => values.TitleOf(v)!.En));
            });
        }
    }

    private void One(FactDeclaration fact, SchemaWriter schema, bool orNull)
    {
        switch (fact.Type.Kind)
        {
            case FactKind.Boolean:
                schema.Type("boolean");
                break;
            case FactKind.Integer or FactKind.Decimal:
                schema.Type(fact.Type.Kind == FactKind.Integer ? "integer" : "number", orNull);
                Range(fact.Range, schema);
                break;
            case FactKind.Date:
                schema.Date(orNull);
                break;
            case FactKind.Code:
                schema.Choice(fact.Values.Select(v => v.Key), orNull);
                schema.Words("enumDescriptions", [.. fact.Values.Select(v => v.Value.En), .. orNull ? ["there is none"] : Array.Empty<string>()]);
                break;
            case var kind when catalogue.Reference(kind) is { Count: > 0 } && orNull:
                schema.AnyOf(() => schema.Reference(Name(kind)), () => schema.Type("null"));
                break;
            case var kind when catalogue.Reference(kind) is { Count: > 0 }:
                schema.Reference(Name(kind));
                break;
            default:
                schema.Type("string", orNull);
                break;
        }
    }

    private static void Range(NumberRange? range, SchemaWriter schema)
    {
        if (range?.Min is { } min)
        {
            schema.Keyword("minimum", min);
        }

        if (range?.Max is { } max)
        {
            schema.Keyword("maximum", max);
        }
    }

    private static string Description(FactDeclaration fact)
    {
        var unit = fact.Unit is null ? "" : $" In {fact.Unit.Replace('-', ' ')}.";
        var assumed = fact.Assume.State == FactState.NotKnown ? "" : $" When left out: assumed to be {fact.Assume}.";
        var derived = fact.Derivation is { Inputs: { Count: > 0 } inputs } ? $" When left out: follows from {string.Join(", ", inputs)}." : "";
        return $"{fact.Question.En}{unit}{assumed}{derived}";
    }

    private static string Name(FactKind kind) => new FactType(kind).ToString();
}
