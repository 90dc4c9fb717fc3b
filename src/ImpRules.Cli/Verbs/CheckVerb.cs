using ImpRules.Cli.CommandLine;
using ImpRules.Cli.Files;
using ImpRules.Cli.Output;
using ImpRules.Diagnostics;
using ImpRules.Testing;

namespace ImpRules.Cli.Verbs;

/// <summary><c>imprules check</c>: what is wrong with a rule pack and its tests.</summary>
internal static class CheckVerb
{
    public static Verb Create(Terminal terminal)
    {
        var folder = Common.Folder();
        var format = OptionOf.Choice(
            "--format", "text shows the line that is meant, gnu is for editors, json and sarif are for programs",
            ("text", CheckFormat.Text), ("gnu", CheckFormat.Gnu), ("json", CheckFormat.Json), ("sarif", CheckFormat.Sarif));
        var verb = new Verb("check", "Checks the files of a rule pack and of its tests.")
        {
            Examples = ["imprules check rules", "imprules check rules --format sarif > findings.sarif"],
            Remarks = "Findings in text go to standard error, every other format to standard output.\nExits with 1 when there is an error, with 0 when there are warnings at most.",
        };
        verb.Add(folder);
        verb.Add(format);
        verb.SetAction(parsed => Run(Packs.FolderOrUsual(parsed.GetValue(folder)), parsed.GetValue(format), terminal));
        return verb;
    }

    private static int Run(string? folder, CheckFormat format, Terminal terminal)
    {
        var source = Packs.Source(folder);
        var isUsable = RulePack.TryLoad(source, out var pack, out var diagnostics);
        if (pack is not null)
        {
            RuleTestRunner.Cases(pack, source, out var ofTests);
            diagnostics = [.. diagnostics.Concat(ofTests).OrderBy(d => d.Span.File, StringComparer.Ordinal).ThenBy(d => d.Span.Line)];
        }

        Findings.Write(diagnostics, pack, Packs.NameOf(folder), format, terminal);
        return isUsable && diagnostics.All(d => d.Severity != Severity.Error) ? ExitCode.Done : ExitCode.WrongInput;
    }
}
