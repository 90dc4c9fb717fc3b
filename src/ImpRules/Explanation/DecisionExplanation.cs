using ImpRules.Explanation;

namespace ImpRules;

/// <summary>
/// A decision in words. The text depends on the decision, the language and the style alone: no culture, clock, time zone or
/// console takes part. Lines end in a line feed.
/// </summary>
public static class DecisionExplanation
{
    /// <summary>
    /// The decision as text for a terminal or a file. The first screen, at most 24 lines of 80 columns, answers the question;
    /// what follows shows why, criterion by criterion.
    /// </summary>
    /// <remarks>It shows the values of the facts that rules asked for; <see cref="Redact"/> leaves personal ones out.</remarks>
    public static string ToText(this Decision decision, Language language = Language.English, TextStyle? style = null)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return Explainer.Text(decision, language, style ?? TextStyle.Default, redact: false);
    }

    /// <summary>The decision as Markdown: the content of <see cref="ToText"/>, with citations linked to their sources.</summary>
    /// <remarks>It shows the values of the facts that rules asked for; <see cref="Redact"/> leaves personal ones out.</remarks>
    public static string ToMarkdown(this Decision decision, Language language = Language.English, Detail detail = Detail.Considered)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return Explainer.Markdown(decision, language, detail, redact: false);
    }

    /// <summary>The decision for logs, tickets and others who may not see personal data: see <see cref="RedactedDecision"/>.</summary>
    public static RedactedDecision Redact(this Decision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return new RedactedDecision(decision);
    }
}
