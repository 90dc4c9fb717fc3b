using System.CommandLine;
using System.Text;
using ImpRules.Cli.CommandLine;
using ImpRules.Cli.Files;
using ImpRules.Diagnostics;
using ImpRules.Formatting;
using ImpRules.Loading;

namespace ImpRules.Cli.Verbs;

/// <summary><c>imprules fmt</c>: writes the files of a pack in one way.</summary>
internal static class FmtVerb
{
    private const string UsualFolder = "rules";

    public static Verb Create(Terminal terminal)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Folders of rules, and files [default: `rules`]", Arity = ArgumentArity.ZeroOrMore };
        var check = OptionOf.Flag("--check", "Write nothing; exit with 1 when a file is not as it would be written");
        var verb = new Verb("fmt", "Writes the files of a rule pack in one way: order of keys, indentation, quotes, empty lines.")
        {
            Examples = ["imprules fmt", "imprules fmt --check rules", "imprules fmt rules/imp/r205a/bridging/bridging.yaml", "imprules fmt - < bridging.yaml"],
            Remarks = "Comments stay, and so does what the files say: each is read again and compared before it is written.\n"
                + "Where the pack has schemas (`.schemas` beside its pack.yaml), the first line of each file tells editors which one describes it.\n"
                + "Names the files that it changed. `-` formats standard input to standard output.\n"
                + "Exits with 1 when a file cannot be read, which is then left as it is.",
        };
        verb.Add(paths);
        verb.Add(check);
        verb.SetAction(parsed => Run(parsed.GetValue(paths) is { Length: > 0 } given ? given : [UsualFolder], parsed.GetValue(check), terminal));
        return verb;
    }

    private static int Run(IReadOnlyList<string> paths, bool isCheck, Terminal terminal)
    {
        if (paths is [Input.Standard])
        {
            return Filter(isCheck, terminal);
        }

        var (changed, findings) = (0, new List<Diagnostic>());
        foreach (var path in paths.SelectMany(RuleFiles.In))
        {
            var bytes = Input.Read(path);
            var formatted = RuleFormatter.Format(new RuleFile(Input.NameOf(path), bytes), Input.NameOf(path), RuleFiles.SchemasOf(path));
            findings.AddRange(formatted.Diagnostics);
            if (formatted.Text is { } text && !bytes.Span.SequenceEqual(Encoding.UTF8.GetBytes(text)))
            {
                changed++;
                terminal.Out.WriteLine(Input.NameOf(path));
                if (!isCheck)
                {
                    using var output = Input.Create(path);
                    output.Write(Encoding.UTF8.GetBytes(text));
                }
            }
        }

        terminal.Report(findings);
        return findings.Count > 0 ? ExitCode.WrongInput
            : isCheck && changed > 0 ? throw new InputFault("fmt", $"{changed} {(changed == 1 ? "file is" : "files are")} not as `imprules fmt` writes them", "run it without `--check`")
            : ExitCode.Done;
    }

    private static int Filter(bool isCheck, Terminal terminal)
    {
        var bytes = Input.Read(Input.Standard);
        var formatted = RuleFormatter.Format(new RuleFile("stdin.yaml", bytes), Input.NameOf(Input.Standard));
        terminal.Report(formatted.Diagnostics);
        if (formatted.Text is { } text && !isCheck)
        {
            terminal.Out.Write(text);
        }

        return formatted.Text is null || (isCheck && !bytes.Span.SequenceEqual(Encoding.UTF8.GetBytes(formatted.Text))) ? ExitCode.WrongInput : ExitCode.Done;
    }
}
