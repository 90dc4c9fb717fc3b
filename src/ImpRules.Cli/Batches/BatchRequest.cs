using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;
using ImpRules.Diagnostics;

namespace ImpRules.Cli.Batches;

/// <summary>A line of a batch: <c>{"id", "asOf"?, "profile"}</c>, with the profile still to be read.</summary>
internal ref struct BatchRequest
{
    private static readonly string[] Members = ["id", "asOf", "profile"];

    /// <summary>The identifier as the line writes it: a string or number in JSON; empty when there is none.</summary>
    public ReadOnlySpan<byte> Id { get; private set; }

    public DateOnly? AsOf { get; private set; }

    /// <summary>Where the profile begins in the line; 0 when there is none.</summary>
    public int ProfileStart { get; private set; }

    public int ProfileLength { get; private set; }

    /// <summary>Reads a line; what was understood before a fault stays readable.</summary>
    /// <returns>What is wrong with the line, or null.</returns>
    public BatchFault? Read(ReadOnlySpan<byte> line)
    {
        if (!Utf8.IsValid(line))
        {
            return new BatchFault("not valid UTF-8", Code: BatchFault.NotJson);
        }

        var reader = new Utf8JsonReader(line);
        try
        {
            reader.Read();
            return Read(ref reader, line);
        }
        catch (JsonException fault)
        {
            return new BatchFault("not readable as JSON", Column: (int)(fault.BytePositionInLine ?? 0) + 1, Code: BatchFault.NotJson);
        }
        catch (InvalidOperationException)
        {
            return new BatchFault("a text with half a character", Column: (int)reader.TokenStartIndex + 1, Code: BatchFault.NotJson);
        }
    }

    private BatchFault? Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> line)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return new BatchFault("a line is a map of `id`, `asOf` and `profile`", Column: 1);
        }

        var seen = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var column = (int)reader.TokenStartIndex + 1;
            var name = reader.GetString()!;
            var member = Array.IndexOf(Members, name);
            if (member < 0)
            {
                var help = Suggestion.For(name, Members) ?? "a line has `id`, `asOf` and `profile`";
                return new BatchFault($"unknown field {Quote.Word(name)}; {help}", name, column, BatchFault.UnknownField);
            }

            if ((seen & (1 << member)) != 0)
            {
                return new BatchFault($"`{name}` stands twice in one line", name, column);
            }

            seen |= 1 << member;
            reader.Read();
            if (Member(name, ref reader, line) is { } fault)
            {
                return fault;
            }
        }

        reader.Read();
        return ProfileLength > 0 ? null : new BatchFault("the line has no `profile`", "profile", 1);
    }

    private BatchFault? Member(string name, ref Utf8JsonReader reader, ReadOnlySpan<byte> line)
    {
        var start = (int)reader.TokenStartIndex;
        switch (name)
        {
            case "id" when reader.TokenType is JsonTokenType.String or JsonTokenType.Number:
                Id = line[start..(int)reader.BytesConsumed];
                return null;
            case "id":
                return new BatchFault("`id` is a text or a number", "id", start + 1);
            case "asOf" when reader.TokenType == JsonTokenType.Null:
                return null;
            case "asOf":
                if (reader.TokenType == JsonTokenType.String
                    && DateOnly.TryParseExact(reader.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                {
                    AsOf = day;
                    return null;
                }

                return new BatchFault("`asOf` is a day of the calendar such as \"2025-06-02\"", "asOf", start + 1);
            default:
                reader.Skip();
                ProfileStart = start;
                ProfileLength = (int)reader.BytesConsumed - start;
                return null;
        }
    }
}
