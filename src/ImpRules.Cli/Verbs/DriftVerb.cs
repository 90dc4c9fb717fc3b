using System.CommandLine;
using ImpRules.Cli.CommandLine;
using ImpRules.Cli.Files;
using ImpRules.Cli.Output;
using ImpRules.Diagnostics;
using ImpRules.Drift;
using ImpRules.Loading;
using ImpRules.Rules;

namespace ImpRules.Cli.Verbs;

/// <summary><c>imprules drift</c>: what changed in the law since the pack's authorities were read.</summary>
internal sealed class DriftVerb
{
    private readonly Argument<string[]> _files = new("XML")
    {
        Description = "The regulation as XML from the Justice Laws website: its English file, its French file, or both",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> _rules = OptionOf.Text("--rules", "DIR", "The rule pack [default: `rules` if there is one here, else the pack inside the tool]");
    private readonly Option<string?> _source = OptionOf.Text("--source", "KEY", "The regulation among the pack's sources [default: the one with the number that the file gives]");
    private readonly Option<int?> _olderThan = OptionOf.Number("--older-than", "MONTHS", "Also list the sources read longer ago than this, and the rules that rest on them", 0, 1200);
    private readonly Option<bool> _accept = OptionOf.Flag("--accept", "Record that the law was reviewed: bring the register of provisions up to it");
    private readonly Option<string?> _reviewer = OptionOf.Text("--reviewer", "NAME", "Who answers for the review");
    private readonly Option<DateOnly?> _date = OptionOf.Date("--date", "The day of the review, and the day from which months are counted [default: today]");
    private readonly Option<ListFormat> _format = OptionOf.Choice("--format", "How the findings are written", ("text", ListFormat.Text), ("json", ListFormat.Json));

    public static Verb Create(Terminal terminal)
    {
        var own = new DriftVerb();
        var verb = new Verb("drift", "Holds the provisions that a pack cites against the law as it stands, and says which rules to read again.")
        {
            Examples =
            [
                "imprules drift irpr-en.xml irpr-fr.xml",
                "imprules drift irpr-en.xml irpr-fr.xml --accept --reviewer \"A. Analyst\"",
                "imprules drift --older-than 6",
            ],
            Remarks = "The register holds the identifier, the in-force date and a hash of the text of each cited provision.\n"
                + "Without XML it lists the day on which each source was read.\n"
                + "Accepting needs both languages; it changes only the register, and nothing when the law is as it was.\n"
                + "Exits with 0 when all is as registered, with 1 when a provision differs or a source is older than asked.",
        };
        verb.Add(own._files);
        foreach (var option in new Option[] { own._rules, own._source, own._olderThan, own._accept, own._reviewer, own._date, own._format })
        {
            verb.Add(option);
        }

        verb.SetAction(parsed => own.Run(parsed, terminal));
        return verb;
    }

    private int Run(ParseResult parsed, Terminal terminal)
    {
        var folder = Packs.FolderOrUsual(parsed.GetValue(_rules));
        var law = LawFiles.Read(parsed.GetValue(_files) ?? []);
        RefuseUnusable(parsed, folder, law);

        var register = Read(Packs.Source(folder));
        var day = parsed.GetValue(_date) ?? terminal.Today;
        var report = new DriftReport
        {
            Place = Packs.NameOf(folder),
            Source = law is null ? null : Source(parsed.GetValue(_source), register, law),
            Law = law,
            Ages = Ages(register, parsed.GetValue(_olderThan), day, law),
        };
        report = report.Source is { } source ? report with { Findings = register.Find(source.Key, law!.English, law.French) } : report;
        if (parsed.GetValue(_accept))
        {
            report = report with { Update = Accept(register, report, folder!, parsed.GetValue(_reviewer)!, day), IsAccepted = true };
        }

        if (parsed.GetValue(_format) == ListFormat.Json)
        {
            DriftJson.Write(report, terminal);
        }
        else
        {
            DriftText.Write(report, terminal);
        }

        return report.IsClean && (parsed.GetValue(_olderThan) is null || report.Ages.Count == 0) ? ExitCode.Done : ExitCode.WrongInput;
    }

    private void RefuseUnusable(ParseResult parsed, string? folder, LawFiles? law)
    {
        if (!parsed.GetValue(_accept))
        {
            if (parsed.GetValue(_reviewer) is not null)
            {
                throw new UsageFault("`--reviewer` goes with `--accept`");
            }

            return;
        }

        if (law is not { English: not null, French: not null })
        {
            throw new UsageFault("`--accept` needs the law in both languages", "give the English and the French XML file");
        }

        if (parsed.GetValue(_reviewer) is not { } reviewer || string.IsNullOrWhiteSpace(reviewer))
        {
            throw new UsageFault("`--accept` needs `--reviewer NAME`", "a review has someone who answers for it");
        }

        if (reviewer.Length > 200 || reviewer.Any(char.IsControl))
        {
            throw new UsageFault("the name of the reviewer is not one short line");
        }

        if (folder is null)
        {
            throw new UsageFault("`--accept` needs the folder of a rule pack: the pack inside the tool cannot be written", "for example `--rules rules`");
        }
    }

    private static LawRegister Read(RuleSource rules)
    {
        try
        {
            return LawRegister.Read(rules);
        }
        catch (RulePackException fault)
        {
            throw new InputFault(fault.Diagnostics);
        }
    }

    private static Source Source(string? key, LawRegister register, LawFiles law)
    {
        if (key is not null)
        {
            return register.Sources.FirstOrDefault(s => s.Key == key)
                ?? throw new UsageFault($"the pack has no source {Quote.Word(key)}", Suggestion.For(key, register.Sources.Select(s => s.Key)) ?? "`imprules drift` without XML lists them");
        }

        var text = (law.English ?? law.French)!;
        return register.SourceOf(text) ?? throw new InputFault(
            law.Name, text.Number is { } number ? $"the pack registers no act or regulation {Quote.Word(number)}" : "the file does not say of which act or regulation it is", "`--source KEY` says which source is meant");
    }

    /// <summary>The sources to list: those older than asked; all when no law is given and nothing is asked.</summary>
    private static IReadOnlyList<SourceAge> Ages(LawRegister register, int? olderThan, DateOnly day, LawFiles? law)
    {
        if (olderThan is null && law is not null)
        {
            return [];
        }

        var rules = register.Citations.Where(c => c.Rule is not null).ToLookup(c => c.Citation.Source, c => c.Rule!.Id, StringComparer.Ordinal);
        return [.. register.Sources
            .Where(s => olderThan is not { } months || s.ReadOn is null || s.ReadOn < day.AddMonths(-months))
            .OrderBy(s => s.ReadOn ?? DateOnly.MaxValue).ThenBy(s => s.Key, StringComparer.Ordinal)
            .Select(s => new SourceAge(s, [.. rules[s.Key].Distinct().Order(StringComparer.Ordinal)]))];
    }

    private static RegisterUpdate? Accept(LawRegister register, DriftReport report, string folder, string reviewer, DateOnly day)
    {
        try
        {
            var update = register.Accept(report.Source!.Key, report.Law!.English!, report.Law.French!, reviewer, day);
            if (update is not null)
            {
                File.WriteAllBytes(Path.Combine(folder, update.File.Path), update.File.Content.ToArray());
            }

            return update;
        }
        catch (RulePackException fault)
        {
            throw new InputFault(fault.Diagnostics);
        }
        catch (Exception fault) when (Input.IsAccessFault(fault))
        {
            throw new InputFault(report.Source!.Span.File, "the file cannot be written");
        }
    }
}
