using System.Globalization;
using System.Text;

namespace ImpRules.Explanation;

/// <summary>Spaces that do not break, and text that cannot disturb the page it is put on.</summary>
internal static class Typography
{
    /// <summary>The space that typography asks for: French money, percentages, guillemets and colons.</summary>
    public const char NoBreakSpace = '\u00a0';

    /// <summary>A plain space at which lines are not broken: in dates and citations, which readers search for.</summary>
    private const char GluedSpace = '\ue000';
    private const int MostShown = 120;

    /// <summary>The text, kept on one line.</summary>
    public static string Glue(string text) => text.Replace(' ', GluedSpace);

    /// <summary>The text as it is printed.</summary>
    public static string Unglue(string text) => text.Replace(GluedSpace, ' ');

    /// <summary>
    /// French as it is set in Canada: a space that does not break before a colon, a percentage and a dollar sign and inside
    /// guillemets; none before the other marks.
    /// </summary>
    public static string French(string text)
    {
        var result = text;
        foreach (var mark in ":%$»")
        {
            result = result.Replace($" {mark}", $"{NoBreakSpace}{mark}", StringComparison.Ordinal);
        }

        return result.Replace("« ", $"«{NoBreakSpace}", StringComparison.Ordinal);
    }

    /// <summary>A caller's text without line breaks, escapes, marks that turn the direction of writing, and undue length.</summary>
    public static string Printable(string text)
    {
        var result = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            var shown = Rune.GetUnicodeCategory(rune) switch
            {
                UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => new Rune(' '),
                UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned => Rune.ReplacementChar,
                _ => rune,
            };
            if (result.Length + shown.Utf16SequenceLength > MostShown)
            {
                return result.Append('…').ToString();
            }

            result.Append(shown.ToString());
        }

        return result.ToString();
    }
}
