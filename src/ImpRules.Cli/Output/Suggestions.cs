using System.Text;
using ImpRules.Cli.Files;
using ImpRules.Testing;

namespace ImpRules.Cli.Output;

/// <summary>Cases that tests lack: to read and paste, or appended to the test files.</summary>
internal static class Suggestions
{
    public static void Write(SuggestionReport report, bool append, Terminal terminal)
    {
        foreach (var file in report.Cases.GroupBy(c => c.File, StringComparer.Ordinal))
        {
            if (append)
            {
                Append(file.Key, [.. file], terminal);
            }
            else
            {
                Show(file.Key, file, terminal);
            }
        }

        foreach (var gap in report.Open)
        {
            terminal.Note($"no case was found for {gap.Criterion.Span}: {CoverageText.NameOf(gap.Rule)}: `{CoverageText.NameOf(gap.Criterion)}`: {gap.Missing}");
        }

        var files = report.Cases.Select(c => c.File).Distinct().Count();
        terminal.Note(report.Cases.Count == 0
            ? "no case to suggest"
            : $"{TestReport.Count(report.Cases.Count, "case", "cases")} {(append ? "added to" : "suggested for")} {TestReport.Count(files, "file", "files")}; they state what the rules do: hold them against the law");
    }

    private static void Show(string file, IEnumerable<SuggestedCase> cases, Terminal terminal)
    {
        terminal.Out.WriteLine($"# {file}");
        foreach (var suggested in cases)
        {
            terminal.Out.WriteLine($"  # {CoverageText.NameOf(suggested.Gap.Rule)}: `{CoverageText.NameOf(suggested.Gap.Criterion)}`: {suggested.Gap.Missing}; like the case \"{suggested.LikeCase}\"");
            terminal.Out.Write(suggested.ToYaml());
        }

        terminal.Out.WriteLine();
    }

    private static void Append(string path, List<SuggestedCase> cases, Terminal terminal)
    {
        try
        {
            File.WriteAllText(path, RuleTestWriter.Append(Input.Read(path), cases), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
        catch (Exception fault) when (fault is not InputFault && Input.IsAccessFault(fault))
        {
            throw new InputFault(path, "the file cannot be written");
        }

        terminal.Out.WriteLine($"{path}: {TestReport.Count(cases.Count, "case", "cases")} added");
    }
}
