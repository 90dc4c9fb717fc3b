namespace ImpRules.Formatting;

/// <summary>Writes lines: two blanks for each level, lists one level below their key, one empty line at most.</summary>
internal sealed class Printer
{
    private const int Step = 2;

    private readonly List<string> _lines = [];

    public static string Print(LaidOutFile file)
    {
        var printer = new Printer();
        printer.Comments(file.Head, 0);
        printer.Blank(file.IsApart);
        if (file.Root is { } root)
        {
            printer.Collection(root, 0, null);
        }
        else
        {
            printer._lines.Add(file.Inline + Remark(file.Remarks));
        }

        printer.Comments(file.Tail, 0);
        return string.Join('\n', printer._lines).TrimEnd('\n') + "\n";
    }

    /// <summary>Writes a collection. The first line begins with <paramref name="lead"/> in place of its indentation, when that is given: the dash of an item.</summary>
    private void Collection(LaidOutCollection collection, int indent, string? lead)
    {
        for (var i = 0; i < collection.Entries.Count; i++)
        {
            var entry = collection.Entries[i];
            var isFirst = i == 0;
            if (isFirst && lead is not null)
            {
                // Above the dash: there is no line of its own between the dash and what follows it.
                Comments(entry.Lead, lead.Length - lead.TrimStart(' ').Length, isFirst);
            }
            else
            {
                Comments(entry.Lead, indent, isFirst && indent > 0);
                Blank(entry.IsAfterBlank && !(isFirst && indent > 0 && entry.Lead.Count == 0));
            }

            Entry(entry, indent, isFirst && lead is not null ? lead : new string(' ', indent));
        }

        Comments(collection.Tail, indent);
    }

    private void Entry(LaidOutEntry entry, int indent, string lead)
    {
        var remark = Remark(entry.Remarks);
        var start = entry.Key is { } key ? $"{lead}{key}:" : $"{lead}-";
        if (entry.Children is { } children)
        {
            if (entry.Key is not null)
            {
                _lines.Add(start + remark);
                Collection(children, indent + Step, null);
            }
            else
            {
                Comments([.. entry.Remarks.Select(r => new LaidOutComment(r, IsAfterBlank: false))], lead.Length - lead.TrimStart(' ').Length);
                Collection(children, indent + Step, $"{start} ");
            }
        }
        else if (entry.Block is { } block)
        {
            _lines.Add($"{start} {block[0]}{remark}");
            _lines.AddRange(block.Skip(1).Select(line => line.Length == 0 ? "" : new string(' ', indent + Step) + line));
        }
        else
        {
            _lines.Add((entry.Inline!.Length == 0 ? start : $"{start} {entry.Inline}") + remark);
        }
    }

    private void Comments(IReadOnlyList<LaidOutComment> comments, int indent, bool isFirst = false)
    {
        foreach (var comment in comments)
        {
            Blank(comment.IsAfterBlank && !isFirst);
            _lines.Add(new string(' ', indent) + comment.Text);
            isFirst = false;
        }
    }

    private void Blank(bool isWanted)
    {
        if (isWanted && _lines.Count > 0 && _lines[^1].Length > 0)
        {
            _lines.Add("");
        }
    }

    private static string Remark(IReadOnlyList<string> remarks) => string.Concat(remarks.Select(r => $"  {r}"));
}
