using System.Globalization;
using System.Text.Json;
using ImpRules.Evaluation;
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

    public static void WriteEach<T>(this Utf8JsonWriter writer, string name, IEnumerable<T> items, Action<T> write)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }

        writer.WriteEndArray();
    }

    /// <summary>A fact that is not known and matters, with what it could change.</summary>
    public static void WriteMissing(this Utf8JsonWriter writer, MissingFact missing)
    {
        writer.WriteStartObject();
        writer.WriteString("fact", missing.Fact.Path);
        writer.WriteText("label", missing.Fact.Label);
        writer.WriteText("question", missing.Fact.Question);
        writer.WriteWords("orInstead", missing.Instead.Select(f => f.Path));
        writer.WriteWords("rules", missing.Rules.Select(r => r.Id));
        writer.WriteWords("routings", missing.Routings.Select(Words.Of));
        writer.WriteEndObject();
    }

    /// <summary>The day, the engine and the pack of a decision.</summary>
    public static void WriteVersions(this Utf8JsonWriter writer, Decision decision)
    {
        writer.WriteDate("asOf", decision.AsOf);
        writer.WriteString("assumptionsMode", JsonWords.Of(decision.AssumptionsMode));
        writer.WriteStartObject("engine");
        writer.WriteString("version", decision.EngineVersion);
        writer.WriteEndObject();
        writer.WriteStartObject("pack");
        writer.WriteString("id", decision.Pack.Header.Id);
        writer.WriteString("version", decision.Pack.Header.Version);
        writer.WriteString("hash", decision.Pack.Hash);
        writer.WriteEndObject();
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
