using System.CommandLine;
using ImpRules.Cli.CommandLine;
using ImpRules.Cli.Files;
using ImpRules.Cli.Output;
using ImpRules.Diagnostics;
using ImpRules.Differences;

namespace ImpRules.Cli.Verbs;

/// <summary><c>imprules diff</c>: two packs, or one pack on two days.</summary>
internal sealed class DiffVerb
{
    /// <summary>The word for the pack that the tool carries.</summary>
    private const string Carried = "embedded";

    private readonly Argument<string> _old = new("OLD") { Description = $"A folder of rules; `{Carried}` is the pack inside the tool" };
    private readonly Argument<string?> _new = new("NEW") { Description = "Another; without it, OLD on two days", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<DateOnly[]> _asOf = OptionOf.Dates("--as-of", "Compare what is in force on this day; given twice, OLD on the first and NEW on the second [default: all versions]", 2);
    private readonly Option<string[]> _cases = new("--cases")
    {
        Description = "Recorded cases to decide under both: profiles, JSON lines, *.tests.yaml, or folders of these",
        HelpName = "FILES",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string?> _rule = OptionOf.Text("--rule", "RULE", "Only this rule, by its name or code");
    private readonly Option<ListFormat> _format = OptionOf.Choice("--format", "How the differences are written", ("text", ListFormat.Text), ("json", ListFormat.Json));
    private readonly Option<bool> _exitCode = OptionOf.Flag("--exit-code", "Exit with 1 when something differs");

    public static Verb Create(Terminal terminal)
    {
        var own = new DiffVerb();
        var verb = new Verb("diff", "Says what differs between two rule packs: criteria, numbers, words, and who is affected.")
        {
            Examples =
            [
                "imprules diff embedded rules",
                "imprules diff old/rules rules --as-of 2025-06-02 --rule C62",
                "imprules diff rules --as-of 2024-10-02 --as-of 2024-10-03",
                "imprules diff old/rules rules --cases profiles hires.jsonl",
            ],
            Remarks = """
                It compares what the files mean, not their lines. For each rule that differs it says whether more or fewer meet it, and gives the
                profile of somebody for whom it makes the difference: save it and `imprules decide` it under both packs. The search is exact over
                profiles that give every fact the rule asks for; where it gives up, it says so.
                Exits with 0; with --exit-code, with 1 when something differs.
                """,
        };
        verb.Add(own._old);
        verb.Add(own._new);
        foreach (var option in new Option[] { own._asOf, own._cases, own._rule, own._format, own._exitCode })
        {
            verb.Add(option);
        }

        verb.SetAction(parsed => own.Run(parsed, terminal));
        return verb;
    }

    private int Run(ParseResult parsed, Terminal terminal)
    {
        var days = parsed.GetValue(_asOf) ?? [];
        var (oldName, newName) = (parsed.GetRequiredValue(_old), parsed.GetValue(_new));
        if (newName is null && days.Length < 2)
        {
            throw new UsageFault("`diff` needs two packs, or one pack and two days", "for example `imprules diff embedded rules`, or `imprules diff rules --as-of 2024-10-02 --as-of 2024-10-03`");
        }

        var old = Load(oldName);
        var @new = newName is null || newName == oldName ? old : Load(newName);
        var options = new ComparisonOptions { OldDay = days.Length > 0 ? days[0] : null, NewDay = days.Length > 0 ? days[^1] : null };
        foreach (var (day, pack) in new[] { (options.OldDay, old), (options.NewDay, @new) })
        {
            if (day < pack.Header.CoversFrom)
            {
                throw new UsageFault(AsOf.NotCovered(day.Value, pack));
            }
        }

        var comparison = PackComparison.Of(old, @new, options);
        var cases = Cases(parsed.GetValue(_cases) ?? [], old, @new, options, terminal);
        var report = new DiffReport(oldName, newName ?? oldName, comparison, options, Only(parsed.GetValue(_rule), comparison), cases);
        if (parsed.GetValue(_format) == ListFormat.Json)
        {
            DiffJson.Write(report, terminal);
        }
        else
        {
            new DiffText(report, terminal).Write();
        }

        return parsed.GetValue(_exitCode) && report.Differs ? ExitCode.WrongInput : ExitCode.Done;
    }

    private static RulePack Load(string folder) => Packs.Load(folder == Carried && !Directory.Exists(folder) ? null : folder);

    private static string? Only(string? rule, PackComparison comparison)
    {
        var all = comparison.Old.Rules.Concat(comparison.New.Rules);
        return rule is null ? null
            : all.FirstOrDefault(r => r.Id == rule || string.Equals(r.Code, rule, StringComparison.OrdinalIgnoreCase))?.Id
            ?? throw new UsageFault($"neither pack has a rule {Quote.Word(rule)}", Suggestion.For(rule, all.Select(r => r.Id).Distinct()));
    }

    private static IReadOnlyList<CaseDifference>? Cases(string[] paths, RulePack old, RulePack @new, ComparisonOptions options, Terminal terminal)
    {
        if (paths.Length == 0)
        {
            return null;
        }

        var decider = new CaseComparison(old, @new, options);
        var differences = new List<CaseDifference>();
        foreach (var path in paths.SelectMany(Files))
        {
            var cases = RecordedCases.Read(Input.Read(path), Input.NameOf(path), old, @new, out var diagnostics);
            terminal.Report(diagnostics);
            if (diagnostics.Any(d => d.Severity == Severity.Error) && cases.Count == 0)
            {
                throw new InputFault(path, "no case in it can be read");
            }

            foreach (var recorded in cases)
            {
                var day = recorded.AsOf ?? terminal.Today;
                if (options.OldDay is null && (day < old.Header.CoversFrom || day < @new.Header.CoversFrom))
                {
                    terminal.Note($"{recorded.Span}: {recorded.Name}: a pack does not cover {Dates.Write(day)}; the case is left out");
                    continue;
                }

                differences.Add(decider.Compare(recorded, day));
            }
        }

        return differences;
    }

    private static IEnumerable<string> Files(string path) => !Directory.Exists(path) ? [path]
        : Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Where(IsOfCases).Order(StringComparer.Ordinal);

    /// <summary>In a folder of rules only the tests beside them are cases.</summary>
    private static bool IsOfCases(string path) =>
        path.EndsWith(".tests.yaml", StringComparison.OrdinalIgnoreCase) || Path.GetExtension(path).ToLowerInvariant() is ".json" or ".jsonl" or ".ndjson"
        || (Path.GetExtension(path).ToLowerInvariant() is ".yaml" or ".yml" && !File.Exists(Path.Combine(Path.GetDirectoryName(path)!, "pack.yaml")) && IsProfile(path));

    private static bool IsProfile(string path) =>
        File.ReadLines(path).FirstOrDefault(l => l.Length > 0 && l[0] != '#') is { } first
        && (first.StartsWith("asOf", StringComparison.Ordinal) || Array.Exists(["worker", "offer", "employer", "principal", "application"], g => first.StartsWith(g, StringComparison.Ordinal)));
}
