using System.CommandLine;
using ImpRules.Cli.CommandLine;
using ImpRules.Cli.Verbs;

namespace ImpRules.Cli;

/// <summary>The tool as a whole: its verbs, and what becomes of faults.</summary>
internal static class Tool
{
    /// <summary>Findings shown by a verb that wanted to do something else: enough to see what is the matter.</summary>
    private const int MostFindings = 25;

    /// <summary>Runs one command line.</summary>
    /// <returns>The exit code.</returns>
    public static int Run(IReadOnlyList<string> args, Terminal terminal) => Guard(
        () =>
        {
            args = args.Count > 0 && args[0] == "help" ? [.. args.Skip(1), "--help"] : args;
            var parsed = Create(terminal).Parse(args, new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
            if (UsageErrors.Of(parsed, args) is { } fault)
            {
                throw fault;
            }

            return parsed.Invoke(new InvocationConfiguration
            {
                Output = terminal.Out,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            });
        },
        terminal);

    /// <summary>Does something, and says what goes wrong with it.</summary>
    /// <returns>The exit code.</returns>
    public static int Guard(Func<int> run, Terminal terminal)
    {
        try
        {
            var exit = run();
            terminal.Out.Flush();
            return exit;
        }
        catch (UsageFault fault)
        {
            terminal.Note(fault.Message);
            if (fault.Hint is { } hint)
            {
                terminal.Note(hint);
            }

            return ExitCode.Usage;
        }
        catch (InputFault fault)
        {
            terminal.Report(fault.Diagnostics, MostFindings);
            return ExitCode.WrongInput;
        }
        catch (IOException fault)
        {
            // What is read has its own faults; a reader that has gone away raises none.
            terminal.Note($"the output cannot be written: {fault.Message.ReplaceLineEndings(" ")}");
            return ExitCode.WrongInput;
        }
#pragma warning disable CA1031 // The last resort: whoever runs the tool gets a sentence, never a stack trace.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            terminal.Note($"a fault in the tool itself ({fault.GetType().Name}: {fault.Message.ReplaceLineEndings(" ")}); please report it with the command line");
            return ExitCode.WrongInput;
        }
    }

    private static RootCommand Create(Terminal terminal)
    {
        var root = new RootCommand("Decides how a hire of a foreign worker in Canada is routed, explains why, and helps to write and test the rules.")
        {
            HelpName = "imprules",
        };
        root.Add(DecideVerb.Create(terminal));
        root.Add(BatchVerb.Create(terminal));
        root.Add(ListVerb.Create(terminal));
        root.Add(ShowVerb.Create(terminal));
        root.Add(FactsVerb.Create(terminal));
        root.Add(CheckVerb.Create(terminal));
        root.Add(TestVerb.Create(terminal));
        root.Add(NewVerb.Create(terminal));
        root.Add(FmtVerb.Create(terminal));
        root.Add(DiffVerb.Create(terminal));
        root.Add(DriftVerb.Create(terminal));
        root.Add(ExportVerb.Create(terminal));
        root.Add(DocsVerb.Create(terminal));
        root.Add(SchemaVerb.Create(terminal));
        root.Add(CodegenVerb.Create(terminal));
        HelpWithExamples.Install(root);
        return root;
    }
}
