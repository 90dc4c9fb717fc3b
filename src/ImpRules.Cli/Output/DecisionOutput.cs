namespace ImpRules.Cli.Output;

/// <summary>How a decision goes to standard output.</summary>
/// <param name="Format">Text, Markdown or JSON, or the Employer Portal checklist that follows from it.</param>
/// <param name="Language">The language of text and Markdown; JSON has both.</param>
/// <param name="Style">The style of text, and the detail of Markdown.</param>
/// <param name="Redact">Whether values of personal facts are left out.</param>
/// <param name="WithCriteria">Whether JSON has the criterion trees.</param>
internal sealed record DecisionOutput(DecisionFormat Format, Language Language, TextStyle Style, bool Redact, bool WithCriteria)
{
    public void Write(Decision decision, Terminal terminal)
    {
        var text = (Format, Redact) switch
        {
            (DecisionFormat.Json, _) => decision.ToJson(JsonStyle.Indented, Redact, WithCriteria),
            (DecisionFormat.PortalChecklist, _) => PortalChecklist.Of(decision).ToText(Language, Style, Redact),
            (DecisionFormat.PortalChecklistJson, _) => PortalChecklist.Of(decision).ToJson(JsonStyle.Indented, Redact),
            (DecisionFormat.Markdown, false) => decision.ToMarkdown(Language, Style.Detail),
            (DecisionFormat.Markdown, true) => decision.Redact().ToMarkdown(Language, Style.Detail),
            (_, false) => decision.ToText(Language, Style),
            (_, true) => decision.Redact().ToText(Language, Style),
        };
        terminal.Out.Write(text);
        if (!text.EndsWith('\n'))
        {
            terminal.Out.Write('\n');
        }
    }
}
