using ImpRules.Cli.CommandLine;
using ImpRules.Cli.Files;
using ImpRules.Cli.Output;
using ImpRules.Diagnostics;
using ImpRules.Testing;

namespace ImpRules.Cli.Verbs;

/// <summary><c>imprules test</c>: runs the scenario tests that stand beside the rules.</summary>
internal static class TestVerb
{
    public static Verb Create(Terminal terminal)
    {
        var folder = Common.Folder();
        var filter = OptionOf.Text("--filter", "TEXT", "Only cases whose rule, name or file contains this text");
        var junit = OptionOf.Text("--junit", "FILE", "Also write the results as JUnit XML");
        var coverage = OptionOf.Choice(
            "--coverage", "What the tests saw of every criterion: text for readers, json for programs, lcov for editors and CI",
            ("none", CoverageFormat.None), ("text", CoverageFormat.Text), ("json", CoverageFormat.Json), ("lcov", CoverageFormat.Lcov));
        var output = OptionOf.Text("--output", "FILE", "Where the coverage goes [default: standard output]", "-o");
        var suggest = OptionOf.Flag("--suggest", "Run nothing; write the cases that the tests lack, as YAML to read and paste");
        var kinds = OptionOf.Choice(
            "--for", "What `--suggest` fills: what was not seen met and not met, boundaries, or criteria not shown to decide alone",
            ("all", CoverageKinds.All), ("met", CoverageKinds.MetAndNotMet), ("boundaries", CoverageKinds.Boundaries), ("decisive", CoverageKinds.Decisive));
        var write = OptionOf.Flag("--write", "Append the suggested cases to the test files");
        var mutate = OptionOf.Flag("--mutate", "Make one small mistake at a time in the rules and list those that no test finds");
        var limit = OptionOf.Number("--limit", "NUMBER", "The most mistakes that `--mutate` tries, spread over the rules", 1, int.MaxValue);
        var format = OptionOf.Choice("--format", "How what `--mutate` found is written", ("text", ListFormat.Text), ("json", ListFormat.Json));
        var watch = OptionOf.Flag("--watch", "Run again whenever a file of the pack changes, until Ctrl+C");
        var verb = new Verb("test", "Runs the tests of a rule pack (*.tests.yaml) and says which criteria they cover.")
        {
            Examples =
            [
                "imprules test rules", "imprules test rules --filter ict-executive", "imprules test rules --junit results.xml",
                "imprules test rules --coverage lcov -o coverage.info", "imprules test rules --filter ict-executive --suggest --for boundaries",
                "imprules test rules --filter ict-executive --mutate", "imprules test rules --filter ict-executive --watch",
            ],
            Remarks = "A criterion is covered when some case of its rule's tests finds it met and another not met.\nExits with 3 when a case failed, with 1 when a file is wrong.",
        };
        verb.Add(folder);
        verb.Add(filter);
        verb.Add(junit);
        verb.Add(coverage);
        verb.Add(output);
        verb.Add(suggest);
        verb.Add(kinds);
        verb.Add(write);
        verb.Add(mutate);
        verb.Add(limit);
        verb.Add(format);
        verb.Add(watch);
        verb.SetAction(parsed =>
        {
            var (isSuggesting, isMutating) = (parsed.GetValue(suggest), parsed.GetValue(mutate));
            Refuse(isSuggesting && isMutating, "`--suggest` and `--mutate` are two things", "ask for one of them");
            Refuse(parsed.GetValue(write) && !isSuggesting, "`--write` appends suggested cases, but none are asked for", "add `--suggest`");
            Refuse(parsed.GetValue(write) && parsed.GetValue(watch), "`--write` changes the files that `--watch` looks at", "ask for one of them");
            Refuse(parsed.GetValue(limit) is not null && !isMutating, "`--limit` limits mistakes, but none are to be made", "add `--mutate`");
            var chosen = FolderOf(parsed.GetValue(folder));
            var chosenFilter = parsed.GetValue(filter);
            Func<int> run = isSuggesting ? () => Suggest(chosen, chosenFilter, parsed.GetValue(kinds), parsed.GetValue(write), terminal)
                : isMutating ? () => Mutate(chosen, chosenFilter, parsed.GetValue(limit), parsed.GetValue(format), terminal)
                : () => Run(chosen, chosenFilter, parsed.GetValue(junit), new CoverageOutput(parsed.GetValue(coverage), parsed.GetValue(output)), terminal);
            return parsed.GetValue(watch) ? FolderWatch.Run(chosen, run, terminal) : run();
        });
        return verb;
    }

    private static void Refuse(bool isWrong, string message, string hint)
    {
        if (isWrong)
        {
            throw new UsageFault(message, hint);
        }
    }

    private static string FolderOf(string? folder) => Packs.FolderOrUsual(folder)
        ?? throw new UsageFault("`test` needs the folder of a rule pack: the pack inside the tool carries no tests", "for example `imprules test rules`");

    private static int Suggest(string folder, string? filter, CoverageKinds kinds, bool write, Terminal terminal)
    {
        var source = Packs.Source(folder);
        var report = CaseSuggester.Suggest(Packs.Load(source), source, filter, kinds == CoverageKinds.None ? CoverageKinds.All : kinds);
        terminal.Report(report.Diagnostics);
        Suggestions.Write(report, write, terminal);
        return report.Diagnostics.Any(d => d.Severity == Severity.Error) ? ExitCode.WrongInput : ExitCode.Done;
    }

    private static int Mutate(string folder, string? filter, int? limit, ListFormat format, Terminal terminal)
    {
        var source = Packs.Source(folder);
        var report = MutationTester.Run(Packs.Load(source), source, filter, limit);
        terminal.Report(report.Diagnostics);
        if (filter is not null && report.Mutants.Count == 0)
        {
            throw new UsageFault($"no rule has {Quote.Word(filter)} in its name or file", "`imprules list` shows the rules");
        }

        if (format == ListFormat.Json)
        {
            Mutations.WriteJson(report, terminal);
        }
        else
        {
            Mutations.Write(report, filter, terminal);
        }

        return report.Diagnostics.Any(d => d.Severity == Severity.Error) ? ExitCode.WrongInput : ExitCode.Done;
    }

    private static int Run(string folder, string? filter, string? junit, CoverageOutput coverage, Terminal terminal)
    {
        if (coverage is { Format: CoverageFormat.None, Path: not null })
        {
            throw new UsageFault("`--output` says where coverage goes, but none is asked for", "add `--coverage text`, `json` or `lcov`");
        }

        var source = Packs.Source(folder);
        var pack = Packs.Load(source);
        var report = RuleTestRunner.Run(pack, source, filter);
        terminal.Report(report.Diagnostics);
        if (filter is not null && report.Results.Count == 0)
        {
            throw new UsageFault($"no case has {Quote.Word(filter)} in its rule, name or file", "`imprules test` without `--filter` runs them all");
        }

        if (coverage.TakesStandardOutput)
        {
            TestReport.Write(report, filter, terminal.Error, terminal.ColourError);
        }
        else
        {
            TestReport.Write(report, filter, terminal.Out, terminal.ColourOut);
        }

        coverage.Write(pack, [.. TestReport.OfWholeRules(report, filter)], terminal);
        if (junit is not null)
        {
            JUnit.Write(report, junit);
        }

        return report.Diagnostics.Any(d => d.Severity == Severity.Error) ? ExitCode.WrongInput
            : report.Failed > 0 ? ExitCode.TestsFailed : ExitCode.Done;
    }
}
