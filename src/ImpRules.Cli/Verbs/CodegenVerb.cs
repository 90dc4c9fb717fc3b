using System.CommandLine;
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

    private static int Run(string folder, bool isCheck, RulePack pack, Terminal terminal) =>
        GeneratedFiles.Write(folder, Ending, ProfileGenerator.Generate(pack.Vocabulary), isCheck, "imprules codegen", terminal);
}
