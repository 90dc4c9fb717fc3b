using ImpRules.Diagnostics;

namespace ImpRules.Cli.Output;

/// <summary>Findings about a pack, in the format asked for.</summary>
internal static class Findings
{
    public static void Write(IReadOnlyList<Diagnostic> findings, RulePack? pack, string place, CheckFormat format, Terminal terminal)
    {
        switch (format)
        {
            case CheckFormat.Json:
                JsonFindings.Write(findings, pack, terminal);
                break;
            case CheckFormat.Sarif:
                SarifFindings.Write(findings, terminal);
                break;
            case CheckFormat.Gnu:
                foreach (var finding in findings)
                {
                    terminal.Out.WriteLine(finding.ToString());
                }

                break;
            default:
                Text(findings, terminal);
                terminal.Out.WriteLine(Summary(findings, pack, place));
                break;
        }
    }

    private static void Text(IReadOnlyList<Diagnostic> findings, Terminal terminal)
    {
        var excerpts = new Excerpts();
        foreach (var finding in findings)
        {
            terminal.Report([finding]);
            foreach (var line in excerpts.Of(finding.Span))
            {
                terminal.Error.WriteLine(terminal.ColourError ? Paint.Faint(line) : line);
            }
        }
    }

    private static string Summary(IReadOnlyList<Diagnostic> findings, RulePack? pack, string place)
    {
        var errors = findings.Count(d => d.Severity == Severity.Error);
        var warnings = findings.Count - errors;
        var size = pack is null ? "" : $" ({Count(pack.Rules.Count, "rule version")}, {Count(pack.Vocabulary.Facts.Count, "fact")})";
        return $"{place}{size}: {Count(errors, "error")}, {Count(warnings, "warning")}";
    }

    private static string Count(int number, string noun) => FormattableString.Invariant($"{number} {noun}{(number == 1 ? "" : "s")}");
}
