using System.CommandLine;
using ImpRules.Cli.CommandLine;
using ImpRules.Cli.Files;
using ImpRules.Cli.Output;
using ImpRules.Diagnostics;

namespace ImpRules.Cli.Verbs;

/// <summary><c>imprules facts</c>: what a profile may say.</summary>
internal static class FactsVerb
{
    public static Verb Create(Terminal terminal)
    {
        var group = OptionOf.Text("--group", "NAME", "Only facts whose path begins so: worker, offer.capacity…");
        var format = Common.ListFormat();
        var lang = Common.Lang();
        var rules = Common.Rules();
        var verb = new Verb("facts", "Lists the facts that a profile may give, with their types and values.")
        {
            Examples = ["imprules facts --group principal", "imprules facts --format json"],
        };
        verb.Add(group);
        verb.Add(format);
        verb.Add(lang);
        verb.Add(rules);
        verb.SetAction(parsed => Run(Packs.Load(parsed.GetValue(rules)), parsed.GetValue(group), parsed.GetValue(format), parsed.GetValue(lang), terminal));
        return verb;
    }

    private static int Run(RulePack pack, string? group, ListFormat format, Language language, Terminal terminal)
    {
        var all = pack.Vocabulary.Facts;
        var facts = all.Where(f => group is null || f.Path == group || f.Path.StartsWith($"{group}.", StringComparison.Ordinal)).ToList();
        if (group is not null && facts.Count == 0)
        {
            throw new UsageFault($"no fact begins with {Quote.Word(group)}", Suggestion.For(group, all.Select(f => f.Group).Distinct().Concat(all.Select(f => f.Path))));
        }

        if (format == ListFormat.Json)
        {
            FactListJson.Write(facts, terminal);
        }
        else
        {
            FactList.Write(facts, language, terminal);
        }

        return ExitCode.Done;
    }
}
