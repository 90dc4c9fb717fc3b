using System.Globalization;
using System.Text;

namespace ImpRules.Explanation;

/// <summary>Lays blocks out in lines of limited width, in aligned columns.</summary>
internal sealed class TextRenderer(int width, bool colour)
{
    private const int Indent = 2;
    private readonly int _width = Math.Max(width, TextStyle.LeastWidth);

    public string Render(IReadOnlyList<Block> blocks)
    {
        var text = new StringBuilder();
        foreach (var line in Lines(blocks))
        {
            Ansi.Write(text, line, colour);
            text.Append('\n');
        }

        return text.ToString();
    }

    public int CountLines(IReadOnlyList<Block> blocks) => Lines(blocks).Count;

    private List<List<Span>> Lines(IReadOnlyList<Block> blocks)
    {
        var lines = new List<List<Span>>();
        foreach (var (block, previous) in blocks.Zip(blocks.Prepend(null)))
        {
            if (previous is not null && !BelongTogether(previous, block))
            {
                lines.Add([]);
            }

            switch (block)
            {
                case Heading heading:
                    Title(heading, lines);
                    break;
                case Prose prose:
                    lines.AddRange(Wrapping.Wrap(prose.Text, _width));
                    break;
                case Fields fields:
                    Columns(fields, lines);
                    break;
                case Listing listing:
                    List(listing, lines);
                    break;
                case Tree tree:
                    var column = tree.Branches.Select(Widest).DefaultIfEmpty(0).Max() + 2;
                    foreach (var branch in tree.Branches)
                    {
                        Criterion(branch, Indent, column, lines);
                    }

                    break;
            }
        }

        return lines;
    }

    private void Title(Heading heading, List<List<Span>> lines)
    {
        var strong = new Rich();
        foreach (var span in heading.Text.Spans)
        {
            strong.Add(span.Text, span.Tone == Tone.Plain ? Tone.Strong : span.Tone);
        }

        var wrapped = Wrapping.Wrap(strong, _width);
        lines.AddRange(wrapped);
        if (heading.Level == 2)
        {
            lines.Add([new Span(new string('-', wrapped.Max(l => l.Sum(s => s.Text.Length))), Tone.Quiet)]);
        }
    }

    private void Columns(Fields fields, List<List<Span>> lines)
    {
        var column = fields.Items.Max(f => f.Label.Length) + 2;
        foreach (var field in fields.Items)
        {
            var label = new Span(field.Label.PadRight(column), Tone.Strong);
            foreach (var answer in field.Answers)
            {
                Hang(answer, label, lines);
                label = Blank(column);
            }
        }
    }

    private void List(Listing listing, List<List<Span>> lines)
    {
        var column = Indent + (listing.IsNumbered ? listing.Items.Count.ToString(CultureInfo.InvariantCulture).Length + 2 : 2);
        for (var i = 0; i < listing.Items.Count; i++)
        {
            var mark = listing.IsNumbered ? FormattableString.Invariant($"{i + 1}.").PadLeft(column - 1) : "-".PadLeft(Indent + 1);
            Hang(listing.Items[i].Text, new Span(mark.PadRight(column), Tone.Plain), lines);
            foreach (var note in listing.Items[i].Notes)
            {
                Hang(note, Blank(column), lines);
            }
        }
    }

    private void Criterion(Branch branch, int indent, int column, List<List<Span>> lines)
    {
        var start = lines.Count;
        Hang(branch.Text, Blank(indent + column), lines);
        if (lines.Count == start)
        {
            lines.Add([Blank(indent + column)]);
        }

        lines[start][0] = Blank(indent);
        lines[start].Insert(1, new Span(branch.Outcome, branch.Tone));
        lines[start].Insert(2, Blank(column - branch.Outcome.Length));
        foreach (var note in branch.Notes)
        {
            Hang(note, new Span(new string(' ', indent + column) + "- ", Tone.Plain), lines);
        }

        foreach (var child in branch.Children)
        {
            Criterion(child, Math.Min(indent + Indent, _width / 4), column, lines);
        }
    }

    /// <summary>A text whose first line begins with a lead and whose other lines stand under the first.</summary>
    private void Hang(Rich text, Span lead, List<List<Span>> lines)
    {
        var room = Math.Max(_width - lead.Text.Length, TextStyle.LeastWidth / 4);
        foreach (var line in Wrapping.Wrap(text, room))
        {
            lines.Add([lead, .. line]);
            lead = Blank(lead.Text.Length);
        }
    }

    /// <summary>Whether no empty line stands between two blocks.</summary>
    private static bool BelongTogether(Block first, Block second) => (first, second) switch
    {
        (Heading { Level: 1 }, Heading) or (Heading { Level: 3 }, Prose) or (Prose, Listing) => true,
        _ => false,
    };

    private static int Widest(Branch branch) => branch.Children.Select(Widest).Prepend(branch.Outcome.Length).Max();

    private static Span Blank(int length) => new(new string(' ', length), Tone.Plain);
}
