namespace ImpRules.Explanation;

/// <summary>From a decision to a finished text: the first screen is fitted, the rest follows at length.</summary>
internal static class Explainer
{
    private const int ScreenLines = 24;

    public static string Text(Decision decision, Language language, TextStyle style, bool redact)
    {
        var renderer = new TextRenderer(style.Width, style.Colour);
        var words = new Wording(language, decision.Pack, redact, decision.AsOf);
        var findings = new Findings(decision);
        return renderer.Render([.. FittedScreen(findings, words, renderer), .. Details.Of(findings, words, style.Detail)]);
    }

    public static string Markdown(Decision decision, Language language, Detail detail, bool redact)
    {
        var words = new Wording(language, decision.Pack, redact, decision.AsOf);
        var findings = new Findings(decision);
        return MarkdownRenderer.Render([.. FirstScreen.Of(findings, words, Room.Ample), .. Details.Of(findings, words, detail)]);
    }

    /// <summary>The first screen with as much in each list as fits on it: every list gets a second item before one gets a third.</summary>
    private static IReadOnlyList<Block> FittedScreen(Findings findings, Wording words, TextRenderer renderer)
    {
        var screen = FirstScreen.Of(findings, words, Room.Ample);
        if (renderer.CountLines(screen) <= ScreenLines)
        {
            return screen;
        }

        var room = Room.Least;
        screen = FirstScreen.Of(findings, words, room);
        foreach (var more in Room.Growth())
        {
            var larger = more(room);
            var candidate = FirstScreen.Of(findings, words, larger);
            if (renderer.CountLines(candidate) <= ScreenLines)
            {
                (room, screen) = (larger, candidate);
            }
        }

        return screen;
    }
}
