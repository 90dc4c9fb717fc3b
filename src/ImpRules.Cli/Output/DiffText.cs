using ImpRules.Differences;
using ImpRules.Profiles;
using ImpRules.Reach;
using ImpRules.Rules;

namespace ImpRules.Cli.Output;

/// <summary>Differences to be read: who is affected first, then each rule, then what rules rest on, then the cases.</summary>
internal sealed class DiffText(DiffReport report, Terminal terminal)
{
    /// <summary>Changes beyond these, of one rule or of one item, are counted.</summary>
    private const int MostChanges = 12;

    /// <summary>Rules beyond these that an item reaches are counted.</summary>
    private const int MostRules = 8;

    /// <summary>Witnesses beyond these are left to <c>--rule</c>, unless it was given.</summary>
    private const int MostWitnesses = 8;

    private const string Obligation = "obligation ";

    private readonly DiffWords _words = new(report);
    private int _witnesses;

    public void Write()
    {
        Line(Heading());
        Section("Who is affected", report.Rules.SelectMany(r => r.Reach.Select(reach => (Rule: r, Reach: reach))), c => Reach(c.Rule, c.Reach));
        Section("Rules", report.Rules.Where(r => r.Versions.Count > 0), Rule);
        Section("What rules rest on", report.Items, Item);
        if (report.Cases is { } cases)
        {
            var changed = report.ChangedCases.ToList();
            Section($"Recorded cases ({cases.Count} decided, {DiffWords.Count(changed.Count, "changes", "change")})", changed, Case);
        }
    }

    private string Heading()
    {
        var place = $"{report.OldLabel} and {report.NewLabel}{(report.Options.OldDay is { } day && report.Options.NewDay == day ? $", as of {Dates.Write(day)}" : "")}";
        var rules = report.Rules.Where(r => r.Versions.Count + r.Reach.Count > 0).ToList();
        if (!report.Rules.Any() && !report.Items.Any())
        {
            return $"{place}: no difference";
        }

        var words = rules.Count(r => r.IsWording);
        var parts = new[]
        {
            DiffWords.Count(rules.Count, "rule differs", "rules differ"),
            words > 0 ? $"{words} of them in wording only" : null,
        };
        parts = [.. parts, .. report.Items.GroupBy(i => i.Kind).Where(g => g.Key != ItemKind.Pack).Select(g => DiffWords.Count(g.Count(), DiffWords.Of(g.Key), DiffWords.Many(g.Key)))];
        return $"{place}: {string.Join(", ", parts.OfType<string>())}";
    }

    private void Section<T>(string title, IEnumerable<T> items, Action<T> write)
    {
        var all = items.ToList();
        if (all.Count == 0)
        {
            return;
        }

        Line("");
        Line(terminal.ColourOut ? Paint.Bold(title) : title);
        foreach (var item in all)
        {
            write(item);
        }
    }

    private void Reach(RuleDifference rule, ReachComparison reach)
    {
        Paragraph("  ", $"{_words.Sentence(rule, reach)}");
        foreach (var (witness, lead) in new[] { (reach.Lost, "Met before, not now"), (reach.Gained, "Met now, not before") })
        {
            if (witness is not null)
            {
                Witness(witness, lead, rule.Rule.Id);
            }
        }
    }

    private void Witness(Witness witness, string lead, string rule)
    {
        if (report.Only is null && ++_witnesses > MostWitnesses)
        {
            if (_witnesses == MostWitnesses + 1)
            {
                Paragraph("    ", "More witnesses are shown with `--rule RULE`, or with `--format json`.");
            }

            return;
        }

        Paragraph("    ", $"{lead}{DiffWords.Why(witness, rule)}{_words.Routes(witness)}:");
        var day = witness.Old.AsOf == witness.New.AsOf ? witness.New.AsOf : (DateOnly?)null;
        foreach (var line in new ProfileDocument(day, witness.Facts).ToYaml().Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            Line($"      {line}");
        }
    }

    private void Rule(RuleDifference rule)
    {
        var mark = rule.IsAdded ? " is new" : rule.IsRemoved ? " is no longer there" : rule.IsWording ? ": wording only" : "";
        Paragraph("  ", $"{DiffWords.Name(rule.Rule)} ({rule.Rule.Title.En}){mark}");
        foreach (var version in rule.Versions)
        {
            Paragraph("    ", $"{_words.Version(version)}  [{DiffWords.Places(version.Old?.Span, version.New?.Span)}]");
            Changes(version.Changes, "      ", (version.Old ?? version.Before)?.Span.File, version.New?.Span.File);
        }
    }

    private void Item(ItemDifference item)
    {
        Paragraph("  ", $"{DiffWords.Of(item.Kind)} {item.Name}{(item.IsWording ? ": wording only" : "")}");
        Changes(item.Changes, "    ", null, null);
        if (item.Rules.Count > 0)
        {
            var more = item.Rules.Count > MostRules ? $" and {item.Rules.Count - MostRules} more" : "";
            Paragraph("    ", $"reaches {string.Join(", ", item.Rules.Take(MostRules))}{more}");
        }
    }

    private void Changes(IReadOnlyList<Change> changes, string indent, string? oldFile, string? newFile)
    {
        foreach (var change in changes.OrderBy(c => c.IsWording).Take(MostChanges))
        {
            Paragraph(indent, $"{DiffWords.Of(change)}{DiffWords.Lines(change, oldFile, newFile)}");
        }

        if (changes.Count > MostChanges)
        {
            Paragraph(indent, $"and {changes.Count - MostChanges} more changes; `--format json` has them all");
        }
    }

    private void Case(CaseDifference difference)
    {
        var day = difference.Old.AsOf == difference.New.AsOf ? $", as of {Dates.Write(difference.New.AsOf)}" : "";
        Paragraph("  ", $"{difference.Case.Span}: {difference.Case.Name}{day}");
        foreach (var change in difference.Changes.Where(c => !IsObligation(c)))
        {
            Paragraph("    ", $"{change.Subject}: {change.Old ?? "none"} -> {change.New ?? "none"}");
        }

        var obligations = difference.Changes.Where(IsObligation).ToLookup(c => c.Old is null ? "obligations added" : c.New is null ? "obligations dropped" : "obligations changed");
        foreach (var group in obligations)
        {
            Paragraph("    ", $"{group.Key}: {string.Join(", ", group.Select(c => $"{c.Subject[Obligation.Length..]}{(c is { Old: { } old, New: { } @new } ? $" ({old} -> {@new})" : "")}"))}");
        }

        foreach (var reason in difference.Reasons.Take(MostChanges))
        {
            Paragraph("    ", $"because {DiffWords.Of(reason)}");
        }

        if (difference.Reasons.Count > MostChanges)
        {
            Paragraph("    ", $"and {difference.Reasons.Count - MostChanges} more criteria");
        }

        if (difference.LeftOut.Count > 0)
        {
            Paragraph("    ", $"not given to a pack that does not know it: {string.Join(", ", difference.LeftOut)}");
        }
    }

    private static bool IsObligation(Change change) => change.Subject.StartsWith(Obligation, StringComparison.Ordinal);

    private void Paragraph(string indent, string text) => Paragraphs.Write(terminal.Out, indent, text, terminal.Width);

    private void Line(string text) => terminal.Out.WriteLine(text);
}
