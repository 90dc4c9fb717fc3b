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
        Words(json, "unlessGiven", fact.AssumeUnlessGiven.Select(o => o.ToString()).ToList());
        Words(json, "derivedFrom", fact.Derivation?.Inputs ?? []);
        json.WriteBoolean("personal", fact.Personal);
        Words(json, "cite", fact.Cites);
        json.WriteEndObject();
    }

    private static void Words(Utf8JsonWriter json, string name, IReadOnlyList<string> words)
    {
        json.WriteStartArray(name);
        foreach (var word in words)
        {
            json.WriteStringValue(word);
        }

        json.WriteEndArray();
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
