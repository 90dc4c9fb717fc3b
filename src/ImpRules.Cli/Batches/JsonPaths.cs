using System.Text;
using System.Text.Json;

namespace ImpRules.Cli.Batches;

/// <summary>From a place in a JSON text to the field that stands there.</summary>
internal static class JsonPaths
{
    /// <summary>The path of the field or value that begins at a column of a single line, or null when none does.</summary>
    public static string? At(ReadOnlySpan<byte> json, int column)
    {
        var names = new List<string?>();
        var reader = new Utf8JsonReader(json);
        int passed = 0, at = 1;
        while (reader.Read())
        {
            var start = (int)reader.TokenStartIndex;
            at += Encoding.UTF8.GetCharCount(json[passed..start]);
            passed = start;
            if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                names.RemoveAt(names.Count - 1);
                continue;
            }

            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                names[^1] = reader.GetString();
            }

            if (at >= column)
            {
                return at > column || names.Count == 0 ? null : string.Join('.', names.Where(n => n is not null));
            }

            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                names.Add(null);
            }
        }

        return null;
    }
}
