using System.Text;

namespace ImpRules.Explanation;

/// <summary>Puts a line together, with or without colour.</summary>
internal static class Ansi
{
    private const char Escape = '\u001b';

    public static void Write(StringBuilder text, IEnumerable<Span> spans, bool colour)
    {
        foreach (var span in spans)
        {
            var code = colour ? Code(span.Tone) : null;
            if (code is null)
            {
                text.Append(span.Text);
            }
            else
            {
                text.Append(Escape).Append('[').Append(code).Append('m').Append(span.Text).Append(Escape).Append("[0m");
            }
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
