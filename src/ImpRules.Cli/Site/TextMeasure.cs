using System.Text;

namespace ImpRules.Cli.Site;

/// <summary>How wide a text may become in the fonts that browsers take for sans-serif: rather too wide than too narrow.</summary>
internal static class TextMeasure
{
    /// <summary>The text in lines that fit; what does not is cut off, and an ellipsis says so.</summary>
    public static IReadOnlyList<string> Wrap(string text, int width, int fontSize, int most)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && Width($"{line} {word}", fontSize) > width)
            {
                lines.Add(line.ToString());
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        lines.Add(line.ToString());
        return lines.Count <= most ? lines : [.. lines.Take(most - 1), Cut(lines[most - 1], width, fontSize)];
    }

    public static double Width(string text, int fontSize) => text.Sum(Of) * fontSize;

    private static string Cut(string line, int width, int fontSize)
    {
        while (line.Contains(' ') && Width($"{line} …", fontSize) > width)
        {
            line = line[..line.LastIndexOf(' ')];
        }

        return $"{line.TrimEnd('.', ',', ';', ':')} …";
    }

    /// <summary>Parts of the font's size.</summary>
    private static double Of(char c) => c switch
    {
        'i' or 'j' or 'l' or 't' or 'f' or 'I' or '.' or ',' or ';' or ':' or '\'' or '’' or '|' or '!' or '(' or ')' or '[' or ']' or ' ' => 0.36,
        'r' or 's' or '-' or 'J' => 0.5,
        'm' or 'w' or 'M' or 'W' or '—' or '%' or '@' or '…' => 0.95,
        _ when char.IsUpper(c) => 0.74,
        _ => 0.61,
    };
}
