using System.Text.Json;
using ImpRules.Diagnostics;

namespace ImpRules.Cli.Output;

/// <summary>Findings as SARIF 2.1.0.</summary>
internal static class SarifFindings
{
    public static void Write(IReadOnlyList<Diagnostic> findings, Terminal terminal) => Json.Write(terminal, json =>
    {
        var codes = findings.Select(d => d.Code).Distinct().Order(StringComparer.Ordinal).ToList();
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        Driver(json, codes);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (var finding in findings)
        {
            Result(json, finding, codes.IndexOf(finding.Code));
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Driver(Utf8JsonWriter json, List<string> codes)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "imprules");
        json.WriteString("version", Version.Text);
        json.WriteStartArray("rules");
        foreach (var code in codes)
        {
            json.WriteStartObject();
            json.WriteString("id", code);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Result(Utf8JsonWriter json, Diagnostic finding, int rule)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Code);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", finding.Severity == Severity.Error ? "error" : "warning");
        json.WriteStartObject("message");
        json.WriteString("text", finding.Help is null ? finding.Message : $"{finding.Message}; {finding.Help}");
        json.WriteEndObject();
        if (!string.IsNullOrEmpty(finding.Span.File))
        {
            json.WriteStartArray("locations");
            json.WriteStartObject();
            json.WriteStartObject("physicalLocation");
            json.WriteStartObject("artifactLocation");
            json.WriteString("uri", string.Join('/', finding.Span.File.Split('/').Select(Uri.EscapeDataString)));
            json.WriteEndObject();
            Region(json, finding.Span);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Region(Utf8JsonWriter json, SourceSpan span)
    {
        if (span.Line == 0)
        {
            return;
        }

        json.WriteStartObject("region");
        json.WriteNumber("startLine", span.Line);
        if (span.Column > 0)
        {
            json.WriteNumber("startColumn", span.Column);
        }

        json.WriteEndObject();
    }
}
