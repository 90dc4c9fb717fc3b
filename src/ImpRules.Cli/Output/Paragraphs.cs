namespace ImpRules.Cli.Output;

/// <summary>Text broken into lines at blanks.</summary>
internal static class Paragraphs
{
    /// <summary>Writes a paragraph: the first line begins with <paramref name="lead"/>, the others below its end.</summary>
    public static void Write(TextWriter output, string lead, string text, int width)
    {
        var indent = new string(' ', lead.Length);
        var line = lead;
        var isEmpty = true;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!isEmpty && line.Length + 1 + word.Length > width)
            {
                output.WriteLine(line.TrimEnd());
                (line, isEmpty) = (indent, true);
            }

            line = isEmpty ? line + word : $"{line} {word}";
            isEmpty = false;
        }

        output.WriteLine(line.TrimEnd());
    }
}
