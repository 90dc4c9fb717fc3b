using System.CommandLine;
using ImpRules.Cli.CommandLine;
using ImpRules.Cli.Files;
using ImpRules.Diagnostics;
using ImpRules.Serialization.Schemas;

namespace ImpRules.Cli.Verbs;

/// <summary><c>imprules schema</c>: JSON Schemas for editors.</summary>
internal static class SchemaVerb
{
    private static readonly Dictionary<string, Func<RulePack, string>> Schemas = new(StringComparer.Ordinal)
    {
        ["profile"] = pack => JsonSchemas.Profile(pack.Vocabulary),
        ["rules"] = JsonSchemas.Rules,
        ["tests"] = JsonSchemas.Tests,
        ["decision"] = _ => JsonSchemas.Decision(),
    };

    public static Verb Create(Terminal terminal)
    {
        var name = new Argument<string?>("NAME") { Description = "profile, rules (every file of a pack, its vocabulary too), tests or decision", Arity = ArgumentArity.ZeroOrOne };
        name.CompletionSources.Add([.. Schemas.Keys]);
        var folder = OptionOf.Text("--output", "DIR", "Write the schemas of all files of a pack to this folder: `.schemas` beside its pack.yaml", "-o");
        var check = OptionOf.Flag("--check", "With --output: write nothing; exit with 1 when a file is not what would be written");
        var rules = Common.Rules();
        var verb = new Verb("schema", "Prints the JSON Schema (draft 2020-12) of a kind of file, or writes those of a pack for editors.")
        {
            Examples = ["imprules schema profile > profile.schema.json", "imprules schema -o rules/.schemas --rules rules", "imprules schema -o rules/.schemas --rules rules --check"],
            Remarks = "The names of facts, sources, parameters, tables, shared criteria and rules are those of the pack.\n"
                + "Editors with the YAML language server complete and check by them; `imprules fmt` puts the line that says which into each file.",
        };
        verb.Add(name);
        verb.Add(folder);
        verb.Add(check);
        verb.Add(rules);
        verb.SetAction(parsed => Run(parsed.GetValue(name), parsed.GetValue(folder), parsed.GetValue(check), parsed.GetValue(rules), terminal));
        return verb;
    }

    private static int Run(string? name, string? folder, bool isCheck, string? rules, Terminal terminal)
    {
        if (folder is not null)
        {
            return name is not null
                ? throw new UsageFault("`--output` writes all schemas of a pack: leave NAME out")
                : GeneratedFiles.Write(folder, null, JsonSchemas.Files(Packs.Load(rules)), isCheck, "imprules schema", terminal);
        }

        if (isCheck)
        {
            throw new UsageFault("`--check` goes with `--output`");
        }

        if (name is null || !Schemas.TryGetValue(name, out var schema))
        {
            throw new UsageFault(name is null ? "`schema` needs NAME or `--output DIR`" : $"there is no schema {Quote.Word(name)}", $"write {Quote.AnyOf(Schemas.Keys)}");
        }

        terminal.Out.Write(schema(Packs.Load(rules)));
        return ExitCode.Done;
    }
}
