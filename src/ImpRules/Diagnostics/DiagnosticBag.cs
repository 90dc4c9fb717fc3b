namespace ImpRules.Diagnostics;

/// <summary>Collects findings, so that an author sees all of them at once.</summary>
internal sealed class DiagnosticBag
{
    /// <summary>More findings than this say nothing new and would let a hostile file fill memory.</summary>
    public const int Most = 1000;

    private readonly List<Diagnostic> _items = [];

    public bool HasErrors { get; private set; }

    public int Count => _items.Count;

    /// <summary>Whether further findings are left out, so that looking for more of them is of no use.</summary>
    public bool IsFull => _items.Count > Most;

    public void Error(string code, SourceSpan span, string message, string? help = null) =>
        Add(new Diagnostic(code, Severity.Error, message, span, help));

    public void Warning(string code, SourceSpan span, string message, string? help = null) =>
        Add(new Diagnostic(code, Severity.Warning, message, span, help));

    public void Add(Diagnostic diagnostic)
    {
        HasErrors |= diagnostic.Severity == Severity.Error;
        if (_items.Count < Most)
        {
            _items.Add(diagnostic);
        }
        else if (_items.Count == Most)
        {
            _items.Add(new Diagnostic(Codes.TooMany, Severity.Error, $"more than {Most} findings; the rest are left out", diagnostic.Span));
        }
    }

    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            Add(diagnostic);
        }
    }

    /// <summary>All findings in the order of their places.</summary>
    public IReadOnlyList<Diagnostic> ToSortedList() => _items.Count == 0 ? []
        : [.. _items.Distinct().OrderBy(d => d.Span.File, StringComparer.Ordinal)
            .ThenBy(d => d.Span.Line).ThenBy(d => d.Span.Column).ThenBy(d => d.Code, StringComparer.Ordinal)];
}
