using System.Buffers;
using ImpRules.Diagnostics;

namespace ImpRules.Cli.Batches;

/// <summary>What came of a chunk of lines.</summary>
internal sealed class BatchOutput
{
    private readonly List<Diagnostic> _findings = [];

    /// <summary>The lines to write.</summary>
    public ArrayBufferWriter<byte> Bytes { get; } = new(64 * 1024);

    /// <summary>Lines that were decided.</summary>
    public int DecidedLines { get; private set; }

    /// <summary>Of those, lines that named no day.</summary>
    public int TodayLines { get; private set; }

    /// <summary>Lines that are wrong.</summary>
    public int BadLines { get; private set; }

    /// <summary>What is wrong with them.</summary>
    public IReadOnlyList<Diagnostic> Findings => _findings;

    public void Decided(bool isToday)
    {
        DecidedLines++;
        TodayLines += isToday ? 1 : 0;
    }

    public void Bad(IEnumerable<Diagnostic> findings)
    {
        BadLines++;
        _findings.AddRange(findings);
    }
}
