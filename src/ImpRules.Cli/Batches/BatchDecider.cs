using System.Text;
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

    /// <summary>Decides the lines of a chunk, in order.</summary>
    public BatchOutput Decide(LineChunk chunk)
    {
        var output = new BatchOutput();
        if (chunk.IsTooLong)
        {
            Refuse(new BatchFault($"larger than {MostLineBytes / 1024 / 1024} MiB", Code: BatchFault.TooLarge), chunk.FirstLine, [], output);
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
                Line(line, number, output);
            }
        }

        return output;
    }

    private void Line(ReadOnlyMemory<byte> line, long number, BatchOutput output)
    {
        var request = default(BatchRequest);
        if (request.Read(line.Span) is { } fault)
        {
            Refuse(fault, number, request.Id, output);
            return;
        }

        try
        {
            Decide(line, request, number, output);
        }
#pragma warning disable CA1031 // Not even a fault in the library stops the rest.
        catch (Exception caught) when (caught is not OutOfMemoryException)
#pragma warning restore CA1031
        {
            Refuse(new BatchFault($"cannot be decided for a fault in the tool itself ({caught.GetType().Name})"), number, request.Id, output);
        }
    }

    private void Decide(ReadOnlyMemory<byte> line, BatchRequest request, long number, BatchOutput output)
    {
        var text = line.Slice(request.ProfileStart, request.ProfileLength);
        var reading = ProfileReader.ReadJson(text, File, Engine.Pack.Vocabulary);
        if (reading.Document is not { } profile)
        {
            var before = Encoding.UTF8.GetCharCount(line.Span[..request.ProfileStart]);
            var findings = reading.Diagnostics.Select(d => d with { Span = new SourceSpan(File, (int)number, before + d.Span.Column) });
            output.Add(request.Id, Fault(reading.Diagnostics, text.Span), number, findings);
            return;
        }

        var asOf = AsOf ?? request.AsOf ?? Files.AsOf.Of(profile);
        if (asOf < Engine.Pack.Header.CoversFrom)
        {
            var path = request.AsOf is null ? Files.AsOf.NameOfOwn(profile) : "asOf";
            Refuse(new BatchFault(Files.AsOf.NotCovered(asOf.Value, Engine.Pack), path), number, request.Id, output);
            return;
        }

        output.Add(request.Id, Engine.Decide(profile.Facts, asOf ?? Today, Options), Redact, WithCriteria, isToday: asOf is null);
    }

    private void Refuse(BatchFault fault, long number, ReadOnlySpan<byte> id, BatchOutput output) =>
        output.Add(id, fault, number, [new Diagnostic(fault.Code, Severity.Error, fault.Message, new SourceSpan(File, (int)number, fault.Column))]);

    /// <summary>The first of several findings stands for all.</summary>
    private static BatchFault Fault(IReadOnlyList<Diagnostic> findings, ReadOnlySpan<byte> profile)
    {
        var first = findings[0];
        var help = first.Help is null ? "" : $"; {first.Help}";
        var more = findings.Count > 1 ? $" (and {findings.Count - 1} more)" : "";
        return new BatchFault($"{first.Message}{help}{more}", first.Span.Column > 0 ? JsonPaths.At(profile, first.Span.Column) : null);
    }
}
