using System.Text;
using System.Text.Json;

namespace ImpRules.Benchmarks;

/// <summary>Figures as one line of JSON, for a log.</summary>
internal static class JsonLine
{
    /// <summary>An object with what is written into it.</summary>
    public static string Of(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
