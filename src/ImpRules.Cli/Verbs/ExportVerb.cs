using System.CommandLine;
using ImpRules.Cli.CommandLine;
using ImpRules.Cli.Engines;
using ImpRules.Cli.Files;
using ImpRules.Diagnostics;

namespace ImpRules.Cli.Verbs;

/// <summary><c>imprules export</c>: the rules of a day, for another engine.</summary>
internal static class ExportVerb
{
    private const string RulesEngine = "rulesengine";

    public static Verb Create(Terminal terminal)
    {
        var engine = new Argument<string>("ENGINE") { Description = $"{RulesEngine}: workflows of Microsoft RulesEngine, as JSON" };
        engine.CompletionSources.Add(RulesEngine);
        var asOf = OptionOf.Date("--as-of", "The day whose law applies [default: today]");
        var output = OptionOf.Text("--output", "FILE", "The file to write [default: standard output]", "-o");
        var rules = Common.Rules();
        var verb = new Verb("export", "Writes the rules of a day for another engine.")
        {
            Examples = ["imprules export rulesengine --as-of 2025-06-02 -o workflows.json"],
            Remarks = """
                A host runs the workflows in order, each with one input named `facts`, and puts the names of the rules that succeeded
                into facts.Holds. "X must hold" and "X could hold" then say: both, met; neither, not met; only "could", undetermined.
                """,
        };
        verb.Add(engine);
        verb.Add(asOf);
        verb.Add(output);
        verb.Add(rules);
        verb.SetAction(parsed => Run(
            parsed.GetRequiredValue(engine), parsed.GetValue(asOf), parsed.GetValue(output) ?? Input.Standard, Packs.Load(parsed.GetValue(rules)), terminal));
        return verb;
    }

    private static int Run(string engine, DateOnly? asOf, string target, RulePack pack, Terminal terminal)
    {
        if (engine != RulesEngine)
        {
            throw new UsageFault($"there is no export for {Quote.Word(engine)}", $"write `{RulesEngine}`");
        }

        var day = AsOf.Choose(asOf, pack, terminal);
        using var file = target == Input.Standard ? null : Input.Create(target);
        RulesEnginePart.Export(pack, day, file ?? terminal.Output);
        return ExitCode.Done;
    }
}
