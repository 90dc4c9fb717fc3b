using System.CommandLine;
using System.Text;
using ImpRules.Cli.CommandLine;
using ImpRules.Cli.Files;
using ImpRules.Profiles;

namespace ImpRules.Cli.Verbs;

/// <summary><c>imprules codegen</c>: the typed C# profile of a vocabulary.</summary>
internal static class CodegenVerb
{
    private const string Ending = ".g.cs";

    public static Verb Create(Terminal terminal)
    {
        var folder = OptionOf.Text("--output", "DIR", "The folder to write to [default: this one]", "-o");
        var check = OptionOf.Flag("--check", "Write nothing; exit with 1 when a file is not what would be written");
        var rules = Common.Rules();
        var verb = new Verb("codegen", "Writes the typed C# profile of a pack's vocabulary.")
        {
            Examples = ["imprules codegen -o Generated --rules rules", "imprules codegen -o Generated --rules rules --check"],
            Remarks = $"Each file that ends in {Ending} and is not written any more is deleted.",
        };
        verb.Add(folder);
        verb.Add(check);
        verb.Add(rules);
        verb.SetAction(parsed => Run(parsed.GetValue(folder) ?? ".", parsed.GetValue(check), Packs.Load(parsed.GetValue(rules)), terminal));
        return verb;
    }

    private static int Run(string folder, bool isCheck, RulePack pack, Terminal terminal)
    {
        var files = ProfileGenerator.Generate(pack.Vocabulary);
        try
        {
            var stale = isCheck ? Stale(folder, files) : Write(folder, files);
            foreach (var file in stale)
            {
                terminal.Out.WriteLine(Input.NameOf(Path.Combine(folder, file)));
            }

            return isCheck && stale.Count > 0
                ? throw new InputFault(Input.NameOf(folder), $"{stale.Count} of the generated files are stale", "run `imprules codegen` without `--check`")
                : ExitCode.Done;
        }
        catch (Exception fault) when (Input.IsAccessFault(fault))
        {
            throw new InputFault(Input.NameOf(folder), "the folder cannot be read or written");
        }
    }

    private static IReadOnlyList<string> Write(string folder, IReadOnlyDictionary<string, string> files)
    {
        Directory.CreateDirectory(folder);
        foreach (var (name, text) in files)
        {
            File.WriteAllText(Path.Combine(folder, name), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }

        foreach (var surplus in Surplus(folder, files))
        {
            File.Delete(Path.Combine(folder, surplus));
        }

        return [.. files.Keys];
    }

    private static IReadOnlyList<string> Stale(string folder, IReadOnlyDictionary<string, string> files) =>
        [.. files.Where(f => !IsAsWritten(Path.Combine(folder, f.Key), f.Value)).Select(f => f.Key), .. Surplus(folder, files)];

    /// <summary>Line ends apart: a checkout may have turned them into those of the platform.</summary>
    private static bool IsAsWritten(string path, string text) =>
        File.Exists(path) && File.ReadAllText(path).ReplaceLineEndings("\n") == text.ReplaceLineEndings("\n");

    private static IEnumerable<string> Surplus(string folder, IReadOnlyDictionary<string, string> files) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*" + Ending).Select(f => Path.GetFileName(f)).Where(f => !files.ContainsKey(f)).Order(StringComparer.Ordinal)
        : [];
}
