namespace ImpRules.Explanation;

/// <summary>Breaks text into lines at plain spaces; a word longer than a line is cut.</summary>
internal static class Wrapping
{
    public static List<List<Span>> Wrap(Rich text, int width)
    {
        var lines = new List<List<Span>>();
        var line = new List<Span>();
        var length = 0;
        foreach (var word in Words(text).SelectMany(w => Cut(w, width)))
        {
            var needed = word.Sum(s => s.Text.Length);
            if (length > 0 && length + 1 + needed > width)
            {
                lines.Add(line);
                line = [];
                length = 0;
            }

            if (length > 0)
            {
                line.Add(new Span(" ", line[^1].Tone == word[0].Tone ? word[0].Tone : Tone.Plain));
                length++;
            }

            line.AddRange(word);
            length += needed;
        }

        if (length > 0)
        {
            lines.Add(line);
        }

        return lines;
    }

    /// <summary>Words: what stands between plain spaces, in however many tones.</summary>
    private static IEnumerable<List<Span>> Words(Rich text)
    {
        var word = new List<Span>();
        foreach (var span in text.Spans)
        {
            var parts = span.Text.Split(' ');
            for (var i = 0; i < parts.Length; i++)
            {
                if (i > 0 && word.Count > 0)
                {
                    yield return word;
                    word = [];
                }

                if (parts[i].Length > 0)
                {
                    word.Add(span with { Text = Typography.Unglue(parts[i]) });
                }
            }
        }

        if (word.Count > 0)
        {
            yield return word;
        }
    }

    private static IEnumerable<List<Span>> Cut(List<Span> word, int width)
    {
        if (word.Sum(s => s.Text.Length) <= width)
        {
            return [word];
        }

        var pieces = new List<List<Span>>();
        var room = 0;
        foreach (var span in word)
        {
            for (var rest = span.Text; rest.Length > 0;)
            {
                if (room == 0)
                {
                    pieces.Add([]);
                    room = width;
                }

                var take = Math.Min(room, rest.Length);
                take -= take > 1 && char.IsHighSurrogate(rest[take - 1]) ? 1 : 0;
                pieces[^1].Add(span with { Text = rest[..take] });
                rest = rest[take..];
                room = rest.Length > 0 ? 0 : room - take;
            }
        }

        return pieces;
    }
}
