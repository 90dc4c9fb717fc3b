namespace ImpRules.Explanation;

/// <summary>From a decision to a finished text: the first screen is fitted, the rest follows at length.</summary>
internal static class Explainer
{
    private const int ScreenLines = 24;
    private const int MostItems = 6;

    public static string Text(Decision decision, Language language, TextStyle style, bool redact)
    {
        var renderer = new TextRenderer(style.Width, style.Colour);
        var words = new Wording(language, decision.Pack, redact);
        return renderer.Render([.. FittedScreen(decision, words, renderer), .. Details.Of(decision, words, style.Detail)]);
    }

    public static string Markdown(Decision decision, Language language, Detail detail, bool redact)
    {
        var words = new Wording(language, decision.Pack, redact);
        return MarkdownRenderer.Render([.. FirstScreen.Of(decision, words, MostItems), .. Details.Of(decision, words, detail)]);
    }

    /// <summary>The first screen with as many items in each list as fit on it.</summary>
    private static IReadOnlyList<Block> FittedScreen(Decision decision, Wording words, TextRenderer renderer)
    {
        for (var items = MostItems; ; items--)
        {
            var screen = FirstScreen.Of(decision, words, items);
            if (items == 1 || renderer.CountLines(screen) <= ScreenLines)
            {
                return screen;
            }
        }
    }
}
