using ImpRules.Explanation;

namespace ImpRules;

/// <summary>
/// The Employer Portal checklist in words. The text depends on the checklist, the language and the style alone. Lines end in a
/// line feed.
/// </summary>
public static class PortalChecklistExplanation
{
    /// <summary>The checklist as text for a terminal or a file.</summary>
    /// <param name="checklist">The checklist.</param>
    /// <param name="language">The language.</param>
    /// <param name="style">Width and colour; the detail plays no part.</param>
    /// <param name="redact">Whether values of personal facts are left out: see <see cref="RedactedDecision"/>.</param>
    public static string ToText(this PortalChecklist checklist, Language language = Language.English, TextStyle? style = null, bool redact = false)
    {
        ArgumentNullException.ThrowIfNull(checklist);
        style ??= TextStyle.Default;
        var words = new Wording(language, checklist.Decision.Pack, redact, checklist.Decision.AsOf);
        return new TextRenderer(style.Width, style.Colour).Render([.. new PortalPage(checklist, words).Blocks]);
    }
}
