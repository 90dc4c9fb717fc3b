using System.Text.Encodings.Web;
using System.Text.Json;

namespace ImpRules.Cli.Output;

/// <summary>JSON on standard output: indented, UTF-8, a line feed at its end.</summary>
internal static class Json
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(Terminal terminal, Action<Utf8JsonWriter> write)
    {
        terminal.Out.Flush();
        Write(terminal.Output, write);
    }

    /// <summary>JSON into a file.</summary>
    public static void Write(Stream output, Action<Utf8JsonWriter> write)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            write(json);
        }

        output.WriteByte((byte)'\n');
    }

    public static void WriteText(this Utf8JsonWriter json, string name, LocalizedText text)
    {
        json.WriteStartObject(name);
        json.WriteString("en", text.En);
        json.WriteString("fr", text.Fr);
        json.WriteEndObject();
    }

    public static void WriteDate(this Utf8JsonWriter json, string name, DateOnly? date)
    {
        if (date is { } day)
        {
            json.WriteString(name, Dates.Write(day));
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
