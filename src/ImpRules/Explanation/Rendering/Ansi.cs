using System.Text;

namespace ImpRules.Explanation;

/// <summary>Puts a line together, with or without colour.</summary>
internal static class Ansi
{
    private const char Escape = '\u001b';

    public static void Write(StringBuilder text, IReadOnlyList<Span> spans, bool colour)
    {
        for (var i = 0; i < spans.Count; i++)
        {
            var code = colour ? Code(spans[i].Tone) : null;
            var begins = code is not null && (i == 0 || spans[i - 1].Tone != spans[i].Tone);
            var ends = code is not null && (i == spans.Count - 1 || spans[i + 1].Tone != spans[i].Tone);
            text.Append(begins ? $"{Escape}[{code}m" : "").Append(spans[i].Text).Append(ends ? $"{Escape}[0m" : "");
        }
    }

    private static string? Code(Tone tone) => tone switch
    {
        Tone.Strong => "1",
        Tone.Quiet => "2",
        Tone.Good => "32",
        Tone.Bad => "31",
        Tone.Open => "33",
        _ => null,
    };
}
