using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ImpRules.Serialization;

namespace ImpRules;

/// <summary>
/// A decision as JSON: the contract for snapshots and for other programs. The same pack, profile and as-of date give the
/// same bytes, whatever the machine, culture or time zone; properties have a fixed order, and every property is always there.
/// </summary>
public static class DecisionJson
{
    /// <summary>The version of the shape; it changes when a property is taken away or means something else.</summary>
    public const int Schema = 1;

    /// <summary>The decision as JSON.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="style">On one line, or indented.</param>
    /// <param name="redact">Whether values of personal facts are left out: see <see cref="RedactedDecision"/>.</param>
    /// <param name="withCriteria">
    /// Whether criterion trees are written. They make up most of the text; without them, <c>criteria</c> is null everywhere.
    /// </param>
    public static string ToJson(this Decision decision, JsonStyle style = JsonStyle.Compact, bool redact = false, bool withCriteria = true)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return Text(style, writer => decision.WriteJson(writer, redact, withCriteria));
    }

    /// <summary>Writes the decision as one JSON object, into a larger document too.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="writer">What to write to; its options are the caller's.</param>
    /// <param name="redact">Whether values of personal facts are left out: see <see cref="RedactedDecision"/>.</param>
    /// <param name="withCriteria">Whether criterion trees are written; without them, <c>criteria</c> is null everywhere.</param>
    public static void WriteJson(this Decision decision, Utf8JsonWriter writer, bool redact = false, bool withCriteria = true)
    {
        ArgumentNullException.ThrowIfNull(decision);
        ArgumentNullException.ThrowIfNull(writer);
        new DecisionWriter(new CriterionWriter(writer, decision.Pack.Vocabulary, redact, withCriteria), writer).Write(decision);
    }

    /// <summary>The decision as JSON, with personal values left out.</summary>
    public static string ToJson(this RedactedDecision decision, JsonStyle style = JsonStyle.Compact, bool withCriteria = true)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return decision.Decision.ToJson(style, redact: true, withCriteria);
    }

    /// <summary>Writes the decision as one JSON object, with personal values left out.</summary>
    public static void WriteJson(this RedactedDecision decision, Utf8JsonWriter writer, bool withCriteria = true)
    {
        ArgumentNullException.ThrowIfNull(decision);
        decision.Decision.WriteJson(writer, redact: true, withCriteria);
    }

    /// <summary>A document in the encoding that all of the library's JSON has.</summary>
    internal static string Text(JsonStyle style, Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>(4096);
        using (var writer = new Utf8JsonWriter(bytes, Options(style)))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    private static JsonWriterOptions Options(JsonStyle style) => new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = style == JsonStyle.Indented,
        NewLine = "\n",
    };
}
