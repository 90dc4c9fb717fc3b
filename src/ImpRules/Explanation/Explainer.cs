namespace ImpRules.Explanation;

/// <summary>From a decision to a finished text: the first screen is fitted, the rest follows at length.</summary>
internal static class Explainer
{
    private const int ScreenLines = 24;

    public static string Text(Decision decision, Language language, TextStyle style, bool redact)
    {
        var renderer = new TextRenderer(style.Width, style.Colour);
        var words = new Wording(language, decision.Pack, redact);
        return renderer.Render([.. FittedScreen(decision, words, renderer), .. Details.Of(decision, words, style.Detail)]);
    }

    public static string Markdown(Decision decision, Language language, Detail detail, bool redact)
    {
        var words = new Wording(language, decision.Pack, redact);
        return MarkdownRenderer.Render([.. FirstScreen.Of(decision, words, Room.Ample), .. Details.Of(decision, words, detail)]);
    }

    /// <summary>The first screen with as much in each list as fits on it: every list gets a second item before one gets a third.</summary>
    private static IReadOnlyList<Block> FittedScreen(Decision decision, Wording words, TextRenderer renderer)
    {
        var room = Room.Least;
        var screen = FirstScreen.Of(decision, words, room);
        foreach (var more in Room.Growth())
        {
            var larger = more(room);
            var candidate = FirstScreen.Of(decision, words, larger);
            if (renderer.CountLines(candidate) <= ScreenLines)
            {
                (room, screen) = (larger, candidate);
            }
        }

        return screen;
    }
}
