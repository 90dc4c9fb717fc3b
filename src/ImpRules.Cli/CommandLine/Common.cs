using System.CommandLine;
using ImpRules.Cli.Engines;
using ImpRules.Cli.Output;

namespace ImpRules.Cli.CommandLine;

/// <summary>Options and arguments that several verbs share. Each call makes a new one.</summary>
internal static class Common
{
    public static Option<string?> Rules() =>
        OptionOf.Text("--rules", "DIR", "The rule pack: a folder of YAML files [default: the pack inside the tool]");

    public static Option<Language> Lang() =>
        OptionOf.Choice("--lang", "The language", ("en", Language.English), ("fr", Language.French));

    public static Option<ListFormat> ListFormat() =>
        OptionOf.Choice("--format", "How the list is written", ("text", Output.ListFormat.Text), ("json", Output.ListFormat.Json));

    public static Option<EngineKind> Engine() =>
        OptionOf.Choice("--engine", "What runs the rules; both give the same decision", ("compiled", EngineKind.Compiled), ("rulesengine", EngineKind.RulesEngine));

    public static Option<bool> NoAssumptions() => OptionOf.Flag("--no-assumptions", "Assume nothing about rare circumstances that a profile does not mention");

    public static Option<bool> Redact() => OptionOf.Flag("--redact", "Leave out the values of personal facts");

    public static Option<bool> NoCriteria() => OptionOf.Flag("--no-criteria", "Leave the criterion trees out of the JSON; they make up most of it");

    public static Option<bool> NoColor() => OptionOf.Flag("--no-color", "No colours; none are used anyway when the output is not a terminal or NO_COLOR is set");

    public static Option<int?> Width() => OptionOf.Number("--width", "COLUMNS", "The most characters in a line of text", TextStyle.LeastWidth, 1000);

    /// <summary>The folder of rules that <c>check</c> and <c>test</c> look at.</summary>
    public static Argument<string?> Folder() => new("DIR")
    {
        Description = "A folder of rules [default: `rules` if there is one here, else the pack inside the tool]",
        Arity = ArgumentArity.ZeroOrOne,
    };
}
