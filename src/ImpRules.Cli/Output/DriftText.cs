using ImpRules.Drift;
using ImpRules.Rules;

namespace ImpRules.Cli.Output;

/// <summary>What changed in the law, to be read: each provision, what it says now, and the places that rest on it.</summary>
internal static class DriftText
{
    /// <summary>Enough of a provision to recognise it; the whole of it is in the JSON.</summary>
    private const int MostText = 400;

    public static void Write(DriftReport report, Terminal terminal)
    {
        foreach (var finding in report.Findings)
        {
            Write(finding, terminal);
        }

        if (report.Source is { } source)
        {
            Summary(report, source, terminal.Out);
        }

        Ages(report, terminal);
    }

    private static void Write(DriftFinding finding, Terminal terminal)
    {
        var title = $"{finding.Source} {finding.Provision}";
        terminal.Out.WriteLine($"{(terminal.ColourOut ? Paint.Bold(title) : title)}: {string.Join("; ", finding.Changes.Select(c => Words(c, finding)))}");
        Text("en", DriftChange.EnglishText, finding.English, finding, terminal);
        Text("fr", DriftChange.FrenchText, finding.French, finding, terminal);
        foreach (var citation in finding.CitedBy)
        {
            terminal.Out.WriteLine($"  {citation.Citation.Span}: {Words(citation)}");
        }

        terminal.Out.WriteLine();
    }

    private static void Text(string language, DriftChange change, LawProvision? law, DriftFinding finding, Terminal terminal)
    {
        if (law is not null && (finding.Changes.Contains(change) || finding.Changes[0] is DriftChange.NotRegistered or DriftChange.Returned))
        {
            var text = law.Text.Length > MostText ? $"{law.Text[..MostText].TrimEnd()}…" : law.Text;
            Paragraphs.Write(terminal.Out, $"  {language}  ", text, terminal.Width);
        }
    }

    private static void Summary(DriftReport report, Source source, TextWriter output)
    {
        var law = report.Law!.CurrentTo is { } day ? $"the law is current to {Dates.Write(day)}" : "the law given";
        var read = source.ReadOn is { } on ? $"read {Dates.Write(on)}; " : "";
        var rules = report.Findings.SelectMany(f => f.CitedBy).Select(c => c.Rule?.Id).OfType<string>().Distinct().Count();
        output.WriteLine(report.Findings.Count == 0
            ? $"{report.Place}: {Count(source.Provisions.Count, "provision")} of {source.Key}, none differs ({read}{law})"
            : $"{report.Place}: {Count(report.Findings.Count, "provision")} of {source.Key} to read again ({read}{law}), which {Count(rules, "rule")} cite");
        if (report.Update is { Review: var review } update)
        {
            output.WriteLine($"{source.Span.File}: review by {review.Reviewer} on {Dates.Write(review.Date)} recorded: "
                + $"{review.Changed.Count} changed, {review.Added.Count} added, {review.Dropped.Count} dropped, {review.Gone.Count} gone");
        }
        else if (report.IsAccepted)
        {
            output.WriteLine($"{source.Span.File}: nothing to record");
        }

        if (report.IsAccepted && !report.IsClean)
        {
            output.WriteLine("What rules cite and the law does not have cannot be registered: correct the rules");
        }
    }

    private static void Ages(DriftReport report, Terminal terminal)
    {
        if (report.Source is not null && report.Ages.Count > 0)
        {
            terminal.Out.WriteLine();
        }

        foreach (var (source, rules) in report.Ages)
        {
            var read = source.ReadOn is { } on ? $"read {Dates.Write(on)}" : "day not given  ";
            var page = source.PageDate is { } date ? $", page of {Dates.Write(date)}" : "";
            terminal.Out.WriteLine($"{read}  {source.Key}: {source.Title.En}{page}");
            Paragraphs.Write(terminal.Out, "    ", rules.Count == 0 ? "no rule rests on it" : string.Join(", ", rules), terminal.Width);
        }
    }

    private static string Words(DriftChange change, DriftFinding finding) => change switch
    {
        DriftChange.Vanished => finding is { English: null, French: null } ? "no longer in the law"
            : finding.English is null ? "no longer in the English text" : "no longer in the French text",
        DriftChange.Renumbered => $"what was registered is now {finding.MovedTo}",
        DriftChange.Repealed => "repealed",
        DriftChange.EnglishText => $"the English text changed{Since(finding)}",
        DriftChange.FrenchText => "the French text changed",
        DriftChange.InForceDate => $"the text is the same{Since(finding)}",
        DriftChange.Identifier => "the text is the same under another identifier",
        DriftChange.Returned => "in the law again",
        DriftChange.NotRegistered => "cited but not registered yet",
        DriftChange.NotInLaw => "cited, but the law has no such provision",
        _ => "registered, but nothing cites it any more",
    };

    private static string Since(DriftFinding finding) => (finding.English?.InForce, finding.Registered?.InForce) switch
    {
        var (now, before) when now == before => "",
        ({ } now, { } before) => $", in force since {Dates.Write(now)} and not {Dates.Write(before)}",
        ({ } now, _) => $", in force since {Dates.Write(now)}",
        _ => "",
    };

    private static string Words(LawCitation citation)
    {
        if (citation.Rule is not { } rule)
        {
            return $"{Kind(citation.Kind)} {citation.Name}";
        }

        var code = rule.Code is null ? "" : $"{rule.Code}, ";
        var part = citation.Criterion is { } criterion ? $"criterion {criterion}" : citation.Part;
        return $"{rule.Id} ({code}{Dates.Write(rule.Effective)}): {part}";
    }

    private static string Kind(CiterKind kind) => kind == CiterKind.SharedCriterion ? "shared criterion" : DriftJson.Word(kind);

    private static string Count(int number, string noun) => FormattableString.Invariant($"{number} {noun}{(number == 1 ? "" : "s")}");
}
