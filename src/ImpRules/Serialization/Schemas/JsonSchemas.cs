using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ImpRules.Vocabulary;

namespace ImpRules.Serialization.Schemas;

/// <summary>
/// JSON Schemas (draft 2020-12) for editors: of the files people write, and of the decision. They help to write; whether a
/// file can be used, the loader says, which knows more than a schema can.
/// </summary>
public static class JsonSchemas
{
    /// <summary>Profiles in JSON or YAML, with the labels, units and values of the vocabulary.</summary>
    public static string Profile(Catalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        return Write("ImpRules profile", new ProfileSchema(catalogue).Write);
    }

    /// <summary>The files of a rule pack, of every kind.</summary>
    public static string Rules() => Write("ImpRules rule file", RulesSchema.Write);

    /// <summary>Test files, whose profiles use the vocabulary.</summary>
    public static string Tests(Catalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        return Write("ImpRules rule tests", new TestsSchema(catalogue).Write);
    }

    /// <summary>The JSON of a decision.</summary>
    public static string Decision() => Write("ImpRules decision", DecisionSchema.Write);

    private static string Write(string title, Action<SchemaWriter> body)
    {
        var bytes = new ArrayBufferWriter<byte>(64 * 1024);
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.WriteString("title", title);
            body(new SchemaWriter(json));
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan) + "\n";
    }
}
