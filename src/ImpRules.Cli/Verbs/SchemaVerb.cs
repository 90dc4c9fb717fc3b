using System.CommandLine;
using ImpRules.Cli.CommandLine;
using ImpRules.Cli.Files;
using ImpRules.Diagnostics;
using ImpRules.Serialization.Schemas;

namespace ImpRules.Cli.Verbs;

/// <summary><c>imprules schema</c>: JSON Schemas for editors.</summary>
internal static class SchemaVerb
{
    private static readonly Dictionary<string, Func<string?, string>> Schemas = new(StringComparer.Ordinal)
    {
        ["profile"] = rules => JsonSchemas.Profile(Packs.Load(rules).Vocabulary),
        ["rules"] = _ => JsonSchemas.Rules(),
        ["tests"] = rules => JsonSchemas.Tests(Packs.Load(rules).Vocabulary),
        ["decision"] = _ => JsonSchemas.Decision(),
    };

    public static Verb Create(Terminal terminal)
    {
        var name = new Argument<string>("NAME") { Description = "profile, rules, tests or decision" };
        name.CompletionSources.Add([.. Schemas.Keys]);
        var rules = Common.Rules();
        var verb = new Verb("schema", "Prints the JSON Schema (draft 2020-12) of a kind of file.")
        {
            Examples = ["imprules schema profile > profile.schema.json", "imprules schema rules > rules.schema.json"],
            Remarks = "Profiles and tests are described by the vocabulary of the pack.",
        };
        verb.Add(name);
        verb.Add(rules);
        verb.SetAction(parsed => Run(parsed.GetRequiredValue(name), parsed.GetValue(rules), terminal));
        return verb;
    }

    private static int Run(string name, string? rules, Terminal terminal)
    {
        if (!Schemas.TryGetValue(name, out var schema))
        {
            throw new UsageFault($"there is no schema {Quote.Word(name)}", $"write {Quote.AnyOf(Schemas.Keys)}");
        }

        terminal.Out.Write(schema(rules));
        return ExitCode.Done;
    }
}
