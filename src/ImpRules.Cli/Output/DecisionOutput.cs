namespace ImpRules.Cli.Output;

/// <summary>A decision on standard output.</summary>
internal static class DecisionOutput
{
    public static void Write(Decision decision, DecisionFormat format, Language language, TextStyle style, bool redact, Terminal terminal)
    {
        var text = (format, redact) switch
        {
            (DecisionFormat.Json, _) => decision.ToJson(JsonStyle.Indented, redact),
            (DecisionFormat.Markdown, false) => decision.ToMarkdown(language, style.Detail),
            (DecisionFormat.Markdown, true) => decision.Redact().ToMarkdown(language, style.Detail),
            (_, false) => decision.ToText(language, style),
            (_, true) => decision.Redact().ToText(language, style),
        };
        terminal.Out.Write(text);
        if (!text.EndsWith('\n'))
        {
            terminal.Out.Write('\n');
        }
    }
}
