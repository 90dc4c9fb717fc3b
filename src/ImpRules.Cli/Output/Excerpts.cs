using ImpRules.Diagnostics;

namespace ImpRules.Cli.Output;

/// <summary>The lines that findings are about. Where a file cannot be read any more there is none.</summary>
internal sealed class Excerpts
{
    private const int MostLength = 160;

    private readonly Dictionary<string, string[]> _files = new(StringComparer.Ordinal);

    /// <summary>The line, and below it a mark under the place.</summary>
    public IReadOnlyList<string> Of(SourceSpan span)
    {
        if (span.Line == 0 || Line(span) is not { } line)
        {
            return [];
        }

        var number = FormattableString.Invariant($"{span.Line,6} | ");
        var shown = line.Length > MostLength ? $"{line[..MostLength]}…" : line;
        return span.Column == 0 || span.Column > shown.Length + 1
            ? [number + shown]
            : [number + shown, $"{new string(' ', number.Length - 2)}| {Blank(shown[..(span.Column - 1)])}^"];
    }

    private string? Line(SourceSpan span)
    {
        if (!_files.TryGetValue(span.File, out var lines))
        {
            _files[span.File] = lines = Lines(span.File);
        }

        // Nothing that could move the cursor goes to the terminal.
        return span.Line <= lines.Length && !lines[span.Line - 1].Any(c => char.IsControl(c) && c != '\t') ? lines[span.Line - 1] : null;
    }

    private static string[] Lines(string file)
    {
        try
        {
            return File.Exists(file) ? File.ReadAllLines(file) : [];
        }
        catch (Exception fault) when (Files.Input.IsAccessFault(fault))
        {
            return [];
        }
    }

    /// <summary>Blanks as wide as the text: tabs stay.</summary>
    private static string Blank(string text) => string.Concat(text.Select(c => c == '\t' ? '\t' : ' '));
}
