using ImpRules.Explanation;

namespace ImpRules;

/// <summary>
/// A decision without the values of personal facts: those that the vocabulary marks <c>personal</c>, and what is derived
/// from them. Their names stay, and so does what the rules made of them (that a criterion on citizenship is met says
/// something of the citizenship): it keeps values out of logs, it does not make a case anonymous.
/// </summary>
public sealed class RedactedDecision
{
    internal RedactedDecision(Decision decision) => Decision = decision;

    internal Decision Decision { get; }

    /// <summary>The programme the hire goes through.</summary>
    public Routing Routing => Decision.Routing;

    /// <summary>The decision as text, with personal values withheld.</summary>
    public string ToText(Language language = Language.English, TextStyle? style = null) =>
        Explainer.Text(Decision, language, style ?? TextStyle.Default, redact: true);

    /// <summary>The decision as Markdown, with personal values withheld.</summary>
    public string ToMarkdown(Language language = Language.English, Detail detail = Detail.Considered) =>
        Explainer.Markdown(Decision, language, detail, redact: true);

    /// <summary>The routing alone.</summary>
    public override string ToString() => Routing.ToString();
}
