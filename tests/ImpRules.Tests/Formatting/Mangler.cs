using System.Text.RegularExpressions;

namespace ImpRules.Tests.Formatting;

/// <summary>Writes a file of the usual style badly, without changing what it says.</summary>
internal sealed partial class Mangler(Random random)
{
    /// <summary>Blanks where they do not matter, deeper indentation, other line ends, brackets broken over lines.</summary>
    public string Spacing(string text)
    {
        var step = random.Next(1, 4);
        var lines = text.TrimEnd('\n').Split('\n').Select(line => Line(line, step));
        return (random.Next(3) == 0 ? "\n\n" : "") + string.Join(random.Next(2) == 0 ? "\n" : "\r\n", lines) + (random.Next(2) == 0 ? "" : "\n\n\n");
    }

    /// <summary>Also comments, empty lines, single quotes and French before English.</summary>
    public string Everything(string text)
    {
        var comments = 0;
        var lines = new List<string>();
        foreach (var line in Spacing(text).ReplaceLineEndings("\n").Split('\n'))
        {
            if (random.Next(12) == 0)
            {
                lines.Add($"{new string(' ', random.Next(12))}#! own {comments++}");
            }

            if (random.Next(12) == 0)
            {
                lines.AddRange(Enumerable.Repeat("  ", random.Next(1, 4)));
            }

            lines.Add(line.Length > 0 && random.Next(12) == 0 ? $"{line} #! remark {comments++}" : line);
        }

        var quoted = SimpleQuotes().Replace(string.Join('\n', lines), m => random.Next(4) == 0 ? $"'{m.Groups[1].Value}'" : m.Value);
        return Texts().Replace(quoted, m => random.Next(4) == 0 ? $"{{fr: {m.Groups[2].Value}, en: {m.Groups[1].Value}}}" : m.Value);
    }

    private string Line(string line, int step)
    {
        var indent = line.Length - line.TrimStart(' ').Length;
        var rest = line[indent..];
        if (rest.StartsWith('#'))
        {
            return new string(' ', indent * step) + line[indent..];
        }

        // Blanks after the dash would have to be the same on the lines below it.
        return new string(' ', indent * step) + (rest.StartsWith("- ", StringComparison.Ordinal) ? "-" + new string(' ', (2 * step) - 1) + Loosen(rest[2..]) : Loosen(rest)) + new string(' ', random.Next(3) == 0 ? 2 : 0);
    }

    /// <summary>Blanks inside brackets and after a key.</summary>
    private string Loosen(string text)
    {
        if (random.Next(3) > 0 || text.Contains('#', StringComparison.Ordinal))
        {
            return text;
        }

        if (KeyAndBrackets().Match(text) is { Success: true } brackets)
        {
            return $"{brackets.Groups[1].Value}:   {brackets.Groups[2].Value}  {brackets.Groups[3].Value} {brackets.Groups[4].Value}";
        }

        return KeyAndValue().Replace(text, "$1:   $2");
    }

    [GeneratedRegex("^([A-Za-z.-]+): ([{[])(.+)([}\\]])$")]
    private static partial Regex KeyAndBrackets();

    [GeneratedRegex("^([A-Za-z.-]+): (.+)$")]
    private static partial Regex KeyAndValue();

    [GeneratedRegex("\\{en: (\"[^\"]*\"|[^\",{}]+), fr: (\"[^\"]*\"|[^\",{}]+)\\}")]
    private static partial Regex Texts();

    [GeneratedRegex("(?<=: )\"([A-Za-z0-9 .]+)\"(?=\\n)")]
    private static partial Regex SimpleQuotes();
}
