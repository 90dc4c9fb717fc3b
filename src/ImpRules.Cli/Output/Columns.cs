namespace ImpRules.Cli.Output;

/// <summary>Rows in aligned columns, two blanks apart.</summary>
internal sealed class Columns
{
    private readonly List<string[]> _rows = [];

    public void Add(params string[] cells) => _rows.Add(cells);

    /// <summary>Writes the rows and forgets them.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="indent">Blanks before each row.</param>
    /// <param name="width">Where to cut off the last column; null to leave it whole.</param>
    public void WriteTo(TextWriter output, int indent, int? width)
    {
        var last = _rows.Count == 0 ? 0 : _rows[0].Length - 1;
        var widths = Enumerable.Range(0, last).Select(i => _rows.Max(r => r[i].Length)).ToArray();
        var used = indent + widths.Where(w => w > 0).Sum(w => w + 2);
        foreach (var row in _rows)
        {
            var cells = widths.Select((w, i) => w == 0 ? "" : row[i].PadRight(w + 2));
            output.WriteLine($"{new string(' ', indent)}{string.Concat(cells)}{Cut(row[last], width - used)}".TrimEnd());
        }

        _rows.Clear();
    }

    private static string Cut(string text, int? room) =>
        room is not { } most || text.Length <= most ? text : most < 10 ? text : $"{text[..(most - 1)].TrimEnd()}…";
}
