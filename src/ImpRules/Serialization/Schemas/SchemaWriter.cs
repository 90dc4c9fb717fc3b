using System.Text.Json;

namespace ImpRules.Serialization.Schemas;

/// <summary>
/// Writes the keywords of schemas. An action given to a method writes the keywords of a schema that the method opens and
/// closes.
/// </summary>
internal sealed class SchemaWriter(Utf8JsonWriter json)
{
    /// <summary>A day as it is written in files: the calendar is for the loader to know.</summary>
    private const string DayPattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";

    public void Keyword(string name, string value) => json.WriteString(name, value);

    public void Keyword(string name, decimal value) => json.WriteNumber(name, value);

    public void Describe(string text) => json.WriteString("description", text);

    /// <summary>A definition of this file, or of another in the same folder.</summary>
    public void Reference(string definition, string file = "") => json.WriteString("$ref", $"{file}#/$defs/{definition}");

    /// <summary>The type; with null besides where that may stand.</summary>
    public void Type(string type, bool orNull = false)
    {
        if (orNull)
        {
            Words("type", [type, "null"]);
        }
        else
        {
            json.WriteString("type", type);
        }
    }

    public void Date(bool orNull = false)
    {
        Type("string", orNull);
        Keyword("format", "date");
        Keyword("pattern", DayPattern);
    }

    public void Text(string pattern)
    {
        Type("string");
        Keyword("pattern", pattern);
    }

    public void Choice(IEnumerable<string> words, bool orNull = false)
    {
        json.WriteStartArray("enum");
        foreach (var word in words)
        {
            json.WriteStringValue(word);
        }

        if (orNull)
        {
            json.WriteNullValue();
        }

        json.WriteEndArray();
    }

    public void Words(string keyword, IEnumerable<string> words)
    {
        json.WriteStartArray(keyword);
        foreach (var word in words)
        {
            json.WriteStringValue(word);
        }

        json.WriteEndArray();
    }

    public void ListOf(Action items, int least = 0)
    {
        Type("array");
        Schema("items", items);
        if (least > 0)
        {
            Keyword("minItems", least);
        }
    }

    /// <summary>An object whose names are the author's.</summary>
    public void MapOf(string namePattern, Action values)
    {
        Type("object");
        Named("patternProperties", () => Schema(namePattern, values));
        json.WriteBoolean("additionalProperties", false);
        Keyword("minProperties", 1);
    }

    public void AnyOf(params Action[] schemas) => Several("anyOf", schemas);

    public void OneOf(params Action[] schemas) => Several("oneOf", schemas);

    /// <summary>An object with these properties and no others; names that end in <c>?</c> may be left out.</summary>
    public void Record(params (string Name, Action Schema)[] properties)
    {
        Type("object");
        Named("properties", () =>
        {
            foreach (var (name, schema) in properties)
            {
                Schema(name.TrimEnd('?'), schema);
            }
        });
        var required = properties.Where(p => !p.Name.EndsWith('?')).Select(p => p.Name).ToList();
        if (required.Count > 0)
        {
            Words("required", required);
        }

        Close();
    }

    public void Required(params string[] names) => Words("required", names);

    /// <summary>No properties but those named.</summary>
    public void Close() => json.WriteBoolean("additionalProperties", false);

    public void Schema(string name, Action schema) => Named(name, schema);

    public void Named(string name, Action content)
    {
        json.WriteStartObject(name);
        content();
        json.WriteEndObject();
    }

    public void Definitions(params (string Name, Action Schema)[] definitions) => Named("$defs", () =>
    {
        foreach (var (name, schema) in definitions)
        {
            Schema(name, schema);
        }
    });

    private void Several(string keyword, Action[] schemas)
    {
        json.WriteStartArray(keyword);
        foreach (var schema in schemas)
        {
            json.WriteStartObject();
            schema();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
