using ImpRules.Diagnostics;

namespace ImpRules.Cli.Output;

/// <summary>Findings as JSON.</summary>
internal static class JsonFindings
{
    public static void Write(IReadOnlyList<Diagnostic> findings, RulePack? pack, Terminal terminal) => Json.Write(terminal, json =>
    {
        json.WriteStartObject();
        json.WriteString("pack", pack?.Header.Id);
        json.WriteString("version", pack?.Header.Version);
        json.WriteNumber("errors", findings.Count(d => d.Severity == Severity.Error));
        json.WriteNumber("warnings", findings.Count(d => d.Severity == Severity.Warning));
        json.WriteStartArray("diagnostics");
        foreach (var finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("code", finding.Code);
            json.WriteString("severity", finding.Severity == Severity.Error ? "error" : "warning");
            json.WriteString("message", finding.Message);
            json.WriteString("help", finding.Help);
            json.WriteString("file", finding.Span.File);
            json.WriteNumber("line", finding.Span.Line);
            json.WriteNumber("column", finding.Span.Column);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });
}
