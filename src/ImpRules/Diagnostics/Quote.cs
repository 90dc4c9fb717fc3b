using System.Globalization;
using System.Text;

namespace ImpRules.Diagnostics;

/// <summary>What an author wrote, as a message shows it: in backticks, short, and unable to disturb a terminal or log.</summary>
internal static class Quote
{
    private const int Most = 80;

    /// <summary>The text in backticks; cut off when it is long, with control characters written as <c>\u0007</c>.</summary>
    public static string Word(string text)
    {
        var quoted = new StringBuilder("`", Math.Min(text.Length, Most) + 3);
        var shown = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (shown++ == Most)
            {
                quoted.Append('…');
                break;
            }

            switch (Rune.GetUnicodeCategory(rune))
            {
                case UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator:
                    quoted.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}");
                    break;
                default:
                    quoted.Append(rune.ToString());
                    break;
            }
        }

        return quoted.Append('`').ToString();
    }

    /// <summary>Several words, each in backticks, as a message lists them: <c>`a`, `b` or `c`</c>.</summary>
    public static string AnyOf(IEnumerable<string> words)
    {
        var quoted = words.Select(Word).ToList();
        return quoted.Count < 2 ? string.Concat(quoted) : $"{string.Join(", ", quoted[..^1])} or {quoted[^1]}";
    }
}
