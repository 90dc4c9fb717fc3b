using System.Text.Json;
using ImpRules.Vocabulary;

namespace ImpRules.Cli.Output;

/// <summary>Facts as JSON: an array, an object for each.</summary>
internal static class FactListJson
{
    public static void Write(IEnumerable<FactDeclaration> facts, Terminal terminal) => Json.Write(terminal, json =>
    {
        json.WriteStartArray();
        foreach (var fact in facts)
        {
            Write(fact, json);
        }

        json.WriteEndArray();
    });

    private static void Write(FactDeclaration fact, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("path", fact.Path);
        json.WriteString("group", fact.Group);
        json.WriteString("type", fact.Type.ToString());
        json.WriteString("unit", fact.Unit);
        json.WriteText("label", fact.Label);
        json.WriteText("question", fact.Question);
        json.WriteStartArray("values");
        foreach (var (word, text) in fact.Values)
        {
            json.WriteStartObject();
            json.WriteString("value", word);
            json.WriteText("text", text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Number(json, "min", fact.Range?.Min);
        Number(json, "max", fact.Range?.Max);
        json.WriteString("assumed", fact.Assume.State == FactState.NotKnown ? null : fact.Assume.ToString());
        json.WriteStartArray("derivedFrom");
        foreach (var input in fact.Derivation?.Inputs ?? [])
        {
            json.WriteStringValue(input);
        }

        json.WriteEndArray();
        json.WriteBoolean("personal", fact.Personal);
        json.WriteStartArray("cite");
        foreach (var cite in fact.Cites)
        {
            json.WriteStringValue(cite);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Number(Utf8JsonWriter json, string name, decimal? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
