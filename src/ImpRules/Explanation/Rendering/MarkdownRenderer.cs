using System.Globalization;
using System.Text;

namespace ImpRules.Explanation;

/// <summary>Writes blocks as CommonMark: headings, lists, links; nothing that a caller's text says is taken as markup.</summary>
internal static class MarkdownRenderer
{
    private const string Special = "\\`*_[]<>|~#&";

    public static string Render(IReadOnlyList<Block> blocks)
    {
        var text = new StringBuilder();
        foreach (var block in blocks)
        {
            text.Append(text.Length == 0 ? "" : "\n");
            switch (block)
            {
                case Heading heading:
                    text.Append('#', heading.Level).Append(' ').Append(Inline(heading.Text, inHeading: true)).Append('\n');
                    break;
                case Prose prose:
                    text.Append(Inline(prose.Text)).Append('\n');
                    break;
                case Fields fields:
                    foreach (var field in fields.Items)
                    {
                        Answers(field, text);
                    }

                    break;
                case Listing listing:
                    Items(listing, text);
                    break;
                case Tree tree:
                    foreach (var branch in tree.Branches)
                    {
                        Criterion(branch, 0, text);
                    }

                    break;
            }
        }

        return text.ToString();
    }

    private static void Answers(Field field, StringBuilder text)
    {
        text.Append("- **").Append(Escape(field.Label)).Append("**");
        if (field.Answers.Count == 1)
        {
            text.Append(" – ").Append(Inline(field.Answers[0])).Append('\n');
            return;
        }

        text.Append('\n');
        foreach (var answer in field.Answers)
        {
            text.Append("  - ").Append(Inline(answer)).Append('\n');
        }
    }

    private static void Items(Listing listing, StringBuilder text)
    {
        for (var i = 0; i < listing.Items.Count; i++)
        {
            var mark = listing.IsNumbered ? string.Create(CultureInfo.InvariantCulture, $"{i + 1}. ") : "- ";
            text.Append(mark).Append(Inline(listing.Items[i].Text)).Append('\n');
            foreach (var note in listing.Items[i].Notes)
            {
                text.Append(' ', mark.Length).Append("- ").Append(Inline(note)).Append('\n');
            }
        }
    }

    private static void Criterion(Branch branch, int depth, StringBuilder text)
    {
        text.Append(' ', depth * 2).Append("- **").Append(Escape(branch.Outcome)).Append("** – ").Append(Inline(branch.Text)).Append('\n');
        foreach (var note in branch.Notes)
        {
            text.Append(' ', (depth + 1) * 2).Append("- ").Append(Inline(note)).Append('\n');
        }

        foreach (var child in branch.Children)
        {
            Criterion(child, depth + 1, text);
        }
    }

    private static string Inline(Rich rich, bool inHeading = false)
    {
        var text = new StringBuilder();
        foreach (var span in rich.Spans)
        {
            var shown = Escape(Typography.Unglue(span.Text));
            shown = span.Tone switch
            {
                Tone.Strong when !inHeading => $"**{shown}**",
                Tone.Name => $"`{Typography.Unglue(span.Text).Replace('`', '\'')}`",
                Tone.Quiet when span.Text is "[" or "]" => span.Text,
                _ => shown,
            };
            text.Append(span.Link is null ? shown : $"[{shown}]({Target(span.Link)})");
        }

        return text.ToString();
    }

    private static string Escape(string text)
    {
        var result = new StringBuilder();
        foreach (var c in text)
        {
            result.Append(Special.Contains(c) ? "\\" : "").Append(c);
        }

        return result.ToString();
    }

    /// <summary>A web address that cannot end the link early; anything else leads nowhere.</summary>
    private static string Target(string link) => link.StartsWith("https://", StringComparison.Ordinal) || link.StartsWith("http://", StringComparison.Ordinal)
        ? link.Replace(" ", "%20", StringComparison.Ordinal).Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal)
        : "";
}
