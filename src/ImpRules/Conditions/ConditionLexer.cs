namespace ImpRules.Conditions;

/// <summary>Splits a condition into words, operators and punctuation.</summary>
internal static class ConditionLexer
{
    /// <summary>Conditions longer than this are refused: nobody could read them aloud.</summary>
    public const int MostCharacters = 2000;

    private const int MostTokens = 400;

    public static List<Word>? Read(string text, out ConditionError? error)
    {
        error = null;
        if (text.Length > MostCharacters)
        {
            error = new ConditionError($"the condition is longer than {MostCharacters} characters", 0, "put long lists in a `lists` file");
            return null;
        }

        var words = new List<Word>();
        var i = 0;
        while (i < text.Length)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }

            var word = Next(text, i, out error);
            if (word is null)
            {
                return null;
            }

            words.Add(word);
            i = word.Offset + word.Text.Length + (word.Quoted ? 2 : 0);
            if (words.Count > MostTokens)
            {
                error = new ConditionError($"the condition has more than {MostTokens} words", i, "put long lists in a `lists` file");
                return null;
            }
        }

        return words;
    }

    private static Word? Next(string text, int start, out ConditionError? error)
    {
        error = null;
        var c = text[start];
        if (c is '"' or '\'')
        {
            var end = text.IndexOf(c, start + 1);
            if (end < 0)
            {
                error = new ConditionError("the quote is not closed", start);
                return null;
            }

            return new Word(text[(start + 1)..end], start, Quoted: true);
        }

        if (c is '[' or ']' or ',' or '=')
        {
            return new Word(c.ToString(), start);
        }

        if (c is '<' or '>' or '!')
        {
            var two = start + 1 < text.Length && text[start + 1] == '=';
            if (c == '!' && !two)
            {
                error = new ConditionError("`!` does not stand alone", start, "write `!=` or `not`");
                return null;
            }

            return new Word(text.Substring(start, two ? 2 : 1), start);
        }

        var length = 0;
        while (start + length < text.Length && IsWordCharacter(text[start + length]))
        {
            length++;
        }

        if (length == 0)
        {
            error = new ConditionError($"`{Show(c)}` cannot stand in a condition", start);
            return null;
        }

        return new Word(text.Substring(start, length), start);
    }

    private static bool IsWordCharacter(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_';

    private static string Show(char c) => char.IsControl(c) || char.IsSurrogate(c) ? $"U+{(int)c:X4}" : c.ToString();
}
