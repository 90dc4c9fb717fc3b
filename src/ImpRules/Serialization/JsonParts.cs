using System.Globalization;
using System.Text.Json;
using ImpRules.Rules;
using ImpRules.Vocabulary;

namespace ImpRules.Serialization;

/// <summary>Pieces that recur in the decision's JSON.</summary>
internal static class JsonParts
{
    public static void WriteText(this Utf8JsonWriter writer, string name, Func<Language, string> text) =>
        writer.WriteText(name, new LocalizedText(text(Language.English), text(Language.French)));

    public static void WriteText(this Utf8JsonWriter writer, string name, LocalizedText? text)
    {
        if (text is null)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        writer.WriteString("en", text.En);
        writer.WriteString("fr", text.Fr);
        writer.WriteEndObject();
    }

    public static void WriteWords(this Utf8JsonWriter writer, string name, IEnumerable<string> words)
    {
        writer.WriteStartArray(name);
        foreach (var word in words)
        {
            writer.WriteStringValue(word);
        }

        writer.WriteEndArray();
    }

    public static void WriteCitations(this Utf8JsonWriter writer, IEnumerable<Citation> citations) =>
        writer.WriteWords("cite", citations.Select(c => c.ToString()));

    public static void WriteAmount(this Utf8JsonWriter writer, string name, decimal? amount)
    {
        if (amount is { } number)
        {
            writer.WriteNumber(name, Plain(number));
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    public static void WriteDate(this Utf8JsonWriter writer, string name, DateOnly? date) => writer.WriteString(name, date is { } day ? Iso(day) : null);

    public static void WriteValue(this Utf8JsonWriter writer, string name, in FactValue value)
    {
        writer.WritePropertyName(name);
        if (!value.IsKnown)
        {
            writer.WriteNullValue();
        }
        else if (value.IsSet)
        {
            writer.WriteStartArray();
            foreach (var member in value.AsSet())
            {
                writer.WriteStringValue(member);
            }

            writer.WriteEndArray();
        }
        else
        {
            switch (value.Kind)
            {
                case FactKind.Boolean:
                    writer.WriteBooleanValue(value.AsBoolean());
                    break;
                case FactKind.Integer or FactKind.Decimal:
                    writer.WriteNumberValue(Plain(value.AsNumber()));
                    break;
                case FactKind.Date:
                    writer.WriteStringValue(Iso(value.AsDate()));
                    break;
                default:
                    writer.WriteStringValue(value.AsText());
                    break;
            }
        }
    }

    /// <summary>The number without zeros that say nothing: 230, not 230.00.</summary>
    private static decimal Plain(decimal number) => number / 1.0000000000000000000000000000m;

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
