using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ImpRules.Cli.Files;
using ImpRules.Diagnostics;
using ImpRules.Loading;
using ImpRules.Profiles;

namespace ImpRules.Cli.Batches;

/// <summary>How the lines of a batch are decided.</summary>
/// <param name="Engine">What decides.</param>
/// <param name="File">What messages call the input.</param>
/// <param name="AsOf">The day for every line, whatever it says; null to go by the lines.</param>
/// <param name="Today">The day for lines that name none.</param>
/// <param name="Options">How to decide.</param>
/// <param name="Redact">Whether to leave out values of personal facts.</param>
/// <param name="WithCriteria">Whether to write criterion trees.</param>
internal sealed record BatchDecider(
    RoutingEngine Engine, string File, DateOnly? AsOf, DateOnly Today, DecisionOptions Options, bool Redact, bool WithCriteria)
{
    /// <summary>Bytes in a line, as many as a profile file may have.</summary>
    public const int MostLineBytes = 4 * 1024 * 1024;

    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Decides the lines of a chunk, in order.</summary>
    public BatchOutput Decide(LineChunk chunk)
    {
        var output = new BatchOutput();
        using var json = new Utf8JsonWriter(output.Bytes, Json);
        if (chunk.IsTooLong)
        {
            Fault(new BatchFault($"larger than {MostLineBytes / 1024 / 1024} MiB", Code: BatchFault.TooLarge), chunk.FirstLine, [], json, output);
            EndLine(json, output);
            return output;
        }

        var rest = chunk.Bytes;
        for (var number = chunk.FirstLine; !rest.IsEmpty; number++)
        {
            var end = rest.Span.IndexOf((byte)'\n');
            var line = end < 0 ? rest : rest[..end];
            rest = end < 0 ? default : rest[(end + 1)..];
            line = number == 1 && line.Span.StartsWith("\uFEFF"u8) ? line[3..] : line;
            if (!line.Span.Trim(" \t\r"u8).IsEmpty)
            {
                Line(line, number, json, output);
                EndLine(json, output);
            }
        }

        return output;
    }

    private void Line(ReadOnlyMemory<byte> line, long number, Utf8JsonWriter json, BatchOutput output)
    {
        var request = default(BatchRequest);
        if (request.Read(line.Span) is { } fault)
        {
            Fault(fault, number, request.Id, json, output);
            return;
        }

        var text = line.Slice(request.ProfileStart, request.ProfileLength);
        var reading = ProfileReader.ReadJson(text, File, Engine.Pack.Vocabulary);
        if (reading.Document is not { } profile)
        {
            var before = Encoding.UTF8.GetCharCount(line.Span[..request.ProfileStart]);
            var first = reading.Diagnostics[0];
            var more = reading.Diagnostics.Count > 1 ? $" (and {reading.Diagnostics.Count - 1} more)" : "";
            var help = first.Help is null ? "" : $"; {first.Help}";
            var path = first.Span.Column > 0 ? JsonPaths.At(text.Span, first.Span.Column) : null;
            Error($"{first.Message}{help}{more}", path, number, request.Id, json);
            output.Bad(reading.Diagnostics.Select(d => d with { Span = new SourceSpan(File, (int)number, before + d.Span.Column) }));
            return;
        }

        var asOf = AsOf ?? request.AsOf ?? Files.AsOf.Of(profile);
        if (asOf < Engine.Pack.Header.CoversFrom)
        {
            Fault(new BatchFault(Files.AsOf.NotCovered(asOf.Value, Engine.Pack), "asOf"), number, request.Id, json, output);
            return;
        }

        var decision = Engine.Decide(profile.Facts, asOf ?? Today, Options);
        json.WriteStartObject();
        Id(request.Id, json);
        json.WritePropertyName("decision");
        decision.WriteJson(json, Redact, WithCriteria);
        json.WriteEndObject();
        output.Decided(isToday: asOf is null);
    }

    private void Fault(BatchFault fault, long number, ReadOnlySpan<byte> id, Utf8JsonWriter json, BatchOutput output)
    {
        Error(fault.Message, fault.Path, number, id, json);
        output.Bad([new Diagnostic(fault.Code, Severity.Error, fault.Message, new SourceSpan(File, (int)number, fault.Column))]);
    }

    private static void Error(string message, string? path, long number, ReadOnlySpan<byte> id, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        Id(id, json);
        json.WriteStartObject("error");
        json.WriteString("message", message);
        if (!string.IsNullOrEmpty(path))
        {
            json.WriteString("path", path);
        }

        json.WriteNumber("line", number);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Id(ReadOnlySpan<byte> id, Utf8JsonWriter json)
    {
        if (!id.IsEmpty)
        {
            json.WritePropertyName("id");
            json.WriteRawValue(id, skipInputValidation: true);
        }
    }

    private static void EndLine(Utf8JsonWriter json, BatchOutput output)
    {
        json.Flush();
        json.Reset();
        output.Bytes.Write("\n"u8);
    }
}
