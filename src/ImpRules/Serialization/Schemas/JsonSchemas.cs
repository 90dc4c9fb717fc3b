using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ImpRules.Formatting;
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

    /// <summary>The files of a rule pack, of every kind, whatever names they use.</summary>
    public static string Rules() => Write("ImpRules rule file", new RulesSchema(new PackNames(null)).Write);

    /// <summary>The files of a rule pack, of every kind: facts, sources, shared criteria, parameters and tables are those that the pack declares.</summary>
    public static string Rules(RulePack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        return Write("ImpRules rule file", new RulesSchema(new PackNames(pack)).Write);
    }

    /// <summary>Test files, whose profiles use the vocabulary.</summary>
    public static string Tests(Catalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        return Write("ImpRules rule tests", new TestsSchema(catalogue, new PackNames(null)).Write);
    }

    /// <summary>Test files, whose profiles use the vocabulary and whose subjects are the rules of a pack.</summary>
    public static string Tests(RulePack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        return Write("ImpRules rule tests", new TestsSchema(pack.Vocabulary, new PackNames(pack)).Write);
    }

    /// <summary>
    /// The schemas that stand in a folder beside a pack, by file name, one for each kind of file: those to which the first line of a
    /// rule file points, so that an editor finds the one it needs. They refer to one another and belong into one folder.
    /// </summary>
    public static IReadOnlyDictionary<string, string> Files(RulePack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["profile.json"] = Profile(pack.Vocabulary),
            ["rules.json"] = Rules(pack),
            [SchemaLine.Tests] = Write("ImpRules rule tests", new TestsSchema(pack.Vocabulary, new PackNames(pack), "profile.json").Write),
        };
        foreach (var kind in SchemaLine.Kinds)
        {
            files.Add($"{kind}.json", Write($"ImpRules {kind} file", schema => schema.Keyword("$ref", $"rules.json#/$defs/{kind}{RulesSchema.FileEnding}")));
        }

        return files;
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
