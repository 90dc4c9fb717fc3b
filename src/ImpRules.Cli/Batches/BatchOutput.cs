using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using ImpRules.Diagnostics;

namespace ImpRules.Cli.Batches;

/// <summary>What came of a chunk of lines: the lines to write, and what was wrong.</summary>
internal sealed class BatchOutput : IDisposable
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>The line being written: a fault in its midst leaves nothing behind.</summary>
    private readonly ArrayBufferWriter<byte> _line = new(16 * 1024);

    private readonly ArrayBufferWriter<byte> _lines = new(64 * 1024);
    private readonly Utf8JsonWriter _json;
    private readonly List<Diagnostic> _findings = [];

    public BatchOutput() => _json = new Utf8JsonWriter(_line, Options);

    /// <summary>The lines to write.</summary>
    public ReadOnlySpan<byte> Lines => _lines.WrittenSpan;

    /// <summary>Lines that were decided.</summary>
    public int Decided { get; private set; }

    /// <summary>Of those, lines that named no day.</summary>
    public int Today { get; private set; }

    /// <summary>Lines that are wrong.</summary>
    public int Bad { get; private set; }

    /// <summary>What is wrong with them.</summary>
    public IReadOnlyList<Diagnostic> Findings => _findings;

    /// <summary>A line with a decision.</summary>
    public void Add(ReadOnlySpan<byte> id, Decision decision, bool redact, bool withCriteria, bool isToday)
    {
        Begin(id);
        _json.WritePropertyName("decision");
        decision.WriteJson(_json, redact, withCriteria);
        End();
        Decided++;
        Today += isToday ? 1 : 0;
    }

    /// <summary>A line with an error.</summary>
    public void Add(ReadOnlySpan<byte> id, BatchFault fault, long number, IEnumerable<Diagnostic> findings)
    {
        Begin(id);
        _json.WriteStartObject("error");
        _json.WriteString("message", fault.Message);
        if (!string.IsNullOrEmpty(fault.Path))
        {
            _json.WriteString("path", fault.Path);
        }

        _json.WriteNumber("line", number);
        _json.WriteEndObject();
        End();
        Bad++;
        _findings.AddRange(findings);
    }

    public void Dispose() => _json.Dispose();

    private void Begin(ReadOnlySpan<byte> id)
    {
        _json.Reset();
        _line.ResetWrittenCount();
        _json.WriteStartObject();
        if (!id.IsEmpty)
        {
            _json.WritePropertyName("id");
            _json.WriteRawValue(id, skipInputValidation: true);
        }
    }

    private void End()
    {
        _json.WriteEndObject();
        _json.Flush();
        _lines.Write(_line.WrittenSpan);
        _lines.Write("\n"u8);
    }
}
