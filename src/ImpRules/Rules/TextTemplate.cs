namespace ImpRules.Rules;

/// <summary>A rule text with <c>{param NAME}</c> places.</summary>
internal static class TextTemplate
{
    private const string Open = "{param ";

    /// <summary>The names of the parameters that a text embeds.</summary>
    public static IEnumerable<string> Parameters(string text)
    {
        for (var i = text.IndexOf(Open, StringComparison.Ordinal); i >= 0; i = text.IndexOf(Open, i + 1, StringComparison.Ordinal))
        {
            var end = text.IndexOf('}', i);
            if (end > 0)
            {
                yield return text[(i + Open.Length)..end].Trim();
            }
        }
    }

    /// <summary>The text with each place filled in.</summary>
    public static string Fill(string text, Func<string, string> value)
    {
        if (!text.Contains(Open, StringComparison.Ordinal))
        {
            return text;
        }

        foreach (var name in Parameters(text).Distinct().ToList())
        {
            text = text.Replace($"{Open}{name}}}", value(name), StringComparison.Ordinal);
        }

        return text;
    }
}
