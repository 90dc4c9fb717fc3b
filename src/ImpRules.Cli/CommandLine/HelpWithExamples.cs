using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace ImpRules.Cli.CommandLine;

/// <summary>The usual help, with a verb's remarks and examples at its end.</summary>
internal sealed class HelpWithExamples(HelpAction usual) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    public static void Install(RootCommand root)
    {
        foreach (var option in root.Options.OfType<HelpOption>())
        {
            if (option.Action is HelpAction usual)
            {
                option.Action = new HelpWithExamples(usual);
            }
        }
    }

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var result = usual.Invoke(parseResult);
        if (parseResult.CommandResult.Command is Verb verb)
        {
            var output = parseResult.InvocationConfiguration.Output;
            Section("Remarks", verb.Remarks?.Split('\n') ?? [], output);
            Section(verb.Examples.Count == 1 ? "Example" : "Examples", verb.Examples, output);
        }

        return result;
    }

    private static void Section(string title, IReadOnlyCollection<string> lines, TextWriter output)
    {
        if (lines.Count == 0)
        {
            return;
        }

        output.WriteLine($"{title}:");
        foreach (var line in lines)
        {
            output.WriteLine($"  {line}");
        }

        output.WriteLine();
    }
}
