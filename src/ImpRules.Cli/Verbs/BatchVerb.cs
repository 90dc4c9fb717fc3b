using System.CommandLine;
using System.Runtime.InteropServices;
using ImpRules.Cli.Batches;
using ImpRules.Cli.CommandLine;
using ImpRules.Cli.Engines;
using ImpRules.Cli.Files;

namespace ImpRules.Cli.Verbs;

/// <summary><c>imprules batch</c>: many profiles, one a line.</summary>
internal sealed class BatchVerb
{
    private readonly Argument<string> _input = new("IN") { Description = "A file of JSON lines: {\"id\", \"asOf\"?, \"profile\"}; `-` reads standard input" };
    private readonly Option<string?> _output = OptionOf.Text("--output", "OUT", "The file to write [default: standard output]", "-o");
    private readonly Option<DateOnly?> _asOf = OptionOf.Date("--as-of", "The day whose law applies to every line [default: what each line says, else today]");
    private readonly Option<string?> _rules = Common.Rules();
    private readonly Option<EngineKind> _engine = Common.Engine();
    private readonly Option<bool> _noAssumptions = Common.NoAssumptions();
    private readonly Option<bool> _redact = Common.Redact();
    private readonly Option<bool> _noCriteria = Common.NoCriteria();

    public static Verb Create(Terminal terminal)
    {
        var own = new BatchVerb();
        var verb = new Verb("batch", "Decides many profiles: JSON lines in, JSON lines out, in order.")
        {
            Examples = ["imprules batch hires.jsonl -o decisions.jsonl --no-criteria", "zcat hires.jsonl.gz | imprules batch - | jq -r .decision.routing"],
            Remarks = """
                A line in: {"id": "a-1", "asOf": "2025-06-02", "profile": {"worker": {"citizenship": ["MX"]}}}
                A line out: {"id": "a-1", "decision": {…}} or {"id": "a-1", "error": {"message", "path"?, "line"}}
                A bad line does not stop the rest. Empty lines are passed over. A line may have 4 MiB.
                Progress and bad lines go to standard error. Exits with 1 when a line was bad, though all others are decided.
                Ctrl+C stops after the lines that were begun: none is cut, and the tool exits with 130.
                """,
        };
        verb.Add(own._input);
        foreach (var option in new Option[] { own._output, own._asOf, own._rules, own._engine, own._noAssumptions, own._redact, own._noCriteria })
        {
            verb.Add(option);
        }

        verb.SetAction(parsed => own.Run(parsed, terminal));
        return verb;
    }

    private int Run(ParseResult parsed, Terminal terminal)
    {
        var pack = Packs.Load(parsed.GetValue(_rules));
        var asOf = parsed.GetValue(_asOf);
        if (asOf < pack.Header.CoversFrom)
        {
            throw new UsageFault(AsOf.NotCovered(asOf.Value, pack));
        }

        var path = parsed.GetRequiredValue(_input);
        var target = parsed.GetValue(_output) ?? Input.Standard;
        if (path != Input.Standard && target != Input.Standard && Path.GetFullPath(path) == Path.GetFullPath(target))
        {
            throw new UsageFault("the output would overwrite the input", "write to another file");
        }

        var options = new DecisionOptions { Assumptions = parsed.GetValue(_noAssumptions) ? Assumptions.None : Assumptions.Usual };
        var decider = new BatchDecider(
            EngineOf.Kind(parsed.GetValue(_engine), pack), Input.NameOf(path), asOf, terminal.Today, options, parsed.GetValue(_redact), !parsed.GetValue(_noCriteria));
        var progress = new BatchProgress(terminal);
        bool isWhole;
        using (var input = Input.Open(path))
        using (var file = target == Input.Standard ? null : Input.Create(target))
        {
            isWhole = Decide(input, file ?? terminal.Output, decider, progress, target);
        }

        progress.End(stopped: !isWhole);
        return !isWhole ? ExitCode.Stopped
            : progress.Bad > 0 ? ExitCode.WrongInput
            : ExitCode.Done;
    }

    /// <summary>Decides to the end of the input, or until Ctrl+C; a second one ends the tool at once.</summary>
    private static bool Decide(Stream input, Stream output, BatchDecider decider, BatchProgress progress, string target)
    {
        using var cancel = new CancellationTokenSource();
        using var signals = new StopSignals(Stop);
        try
        {
            return BatchPipeline.Run(input, output, decider, progress, cancel.Token).GetAwaiter().GetResult();
        }
        catch (IOException)
        {
            throw new InputFault(Input.NameOf(target), $"{decider.File} cannot be read to its end, or the output cannot be written");
        }

        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = !cancel.IsCancellationRequested;
            cancel.Cancel();
        }
    }
}
