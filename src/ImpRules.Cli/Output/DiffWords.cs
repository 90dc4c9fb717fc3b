using ImpRules.Diagnostics;
using ImpRules.Differences;
using ImpRules.Evaluation;
using ImpRules.Reach;
using ImpRules.Rules;

namespace ImpRules.Cli.Output;

/// <summary>How differences are said.</summary>
internal sealed class DiffWords(DiffReport report)
{
    private const int MostReasons = 3;

    /// <summary>Enough of a text to see what changed in it.</summary>
    private const int MostText = 60;

    /// <summary><c>ict-executive (C62) is narrower from 2024-10-03: `time-abroad` asks `… >= 18`, was `… >= 12`.</c></summary>
    public string Sentence(RuleDifference rule, ReachComparison reach)
    {
        var since = report.Options.OldDay is not null ? ""
            : reach.Until is { } until ? $" from {Dates.Write(reach.NewDay)} to {Dates.Write(until)}" : $" from {Dates.Write(reach.NewDay)}";
        var change = (reach.Old, reach.New, reach.Change) switch
        {
            (null, _, ReachChange.Wider) => $"comes into force{since}",
            (_, null, ReachChange.Narrower) => $"is no longer in force{since}",
            (_, _, ReachChange.Wider) => $"is wider{since}",
            (_, _, ReachChange.Narrower) => $"is narrower{since}",
            (_, _, ReachChange.Incomparable) => $"is neither wider nor narrower{since}: some gain and some lose",
            (_, _, ReachChange.Equivalent) => $"differs{since}, but the same profiles meet it",
            _ => $"was not settled{since}",
        };
        var reasons = Reasons(rule, reach).Take(MostReasons + 1).ToList();
        var why = reasons.Count == 0 ? "" : $": {string.Join("; ", reasons.Take(MostReasons))}{(reasons.Count > MostReasons ? "; …" : "")}";
        var note = reach.Note is null ? "" : $" ({reach.Note})";
        return $"{Name(rule.Rule)} {change}{why}{note}";
    }

    public string Version(VersionDifference version)
    {
        var rule = (version.New ?? version.Old)!;
        var period = $"the version {Dates.Write(rule.Effective)}";
        return version switch
        {
            { Old: null, Before: { } before } => $"{period} is new; against the one {Dates.Write(before.Effective)}:",
            { Old: null } => $"{period} is new",
            { New: null } => $"{period} is no longer there",
            _ when version.Old!.Effective.From != version.New!.Effective.From => $"{period}, against the one {Dates.Write(version.Old.Effective)}:",
            { IsWording: true } => $"{period}: wording only",
            _ => $"{period}:",
        };
    }

    public static string Name(RuleVersion rule) => rule.Code is null ? rule.Id : $"{rule.Id} ({rule.Code})";

    public static string Of(Change change) => change.Kind switch
    {
        ChangeKind.Added => $"{change.Subject} added: {change.New}{(change.Old is null ? "" : $", was {change.Old}")}",
        ChangeKind.Removed => $"{change.Subject} removed: {change.Old}",
        ChangeKind.Moved => $"{change.Subject} moved: now in {change.New}, was in {change.Old}",
        ChangeKind.Condition => $"{change.Subject} asks: {change.New}, was {change.Old}",
        ChangeKind.Property => $"{change.Subject}: {change.New ?? "none"}, was {change.Old ?? "none"}",
        ChangeKind.Text => $"{change.Subject}, text only: {Short(change.New, change.Old)}, was {Short(change.Old, change.New)}",
        _ => $"{change.Subject}, citation only: {Short(change.New, change.Old)}, was {Short(change.Old, change.New)}",
    };

    public static string Of(CaseReason reason)
    {
        if (reason.Criterion is null)
        {
            return $"{reason.Rule} {(reason.New is null ? "is not in force any more" : $"is now in force and {Of(reason.New)}")}";
        }

        var requirement = reason.Requirement is null ? "" : $" ({reason.Requirement})";
        return $"`{reason.Criterion}` of {reason.Rule} is {Of(reason.New)}, was {Of(reason.Old)}{requirement}";
    }

    public static string Of(ItemKind kind) => kind switch
    {
        ItemKind.Pack => "the pack",
        ItemKind.Fact => "fact",
        ItemKind.Parameter => "parameter",
        ItemKind.List => "list",
        ItemKind.Table => "table",
        ItemKind.Criterion => "shared criterion",
        _ => "source",
    };

    /// <summary>The criteria that keep the rule from being met on the one side.</summary>
    public static string Why(Witness witness, string rule)
    {
        var failures = new[] { witness.Old, witness.New }.Select(d => d.Find(rule)).OfType<RuleOutcome>().SelectMany(o => o.Failures)
            .Select(f => f.Requirement(Language.English)?.TrimEnd('.') ?? f.Id).OfType<string>().Distinct().ToList();
        return failures.Count == 0 ? "" : $" (not met: {string.Join("; ", failures)})";
    }

    /// <summary>Where the case goes, when that is settled under both.</summary>
    public string Routes(Witness witness) => witness.Old.Routing == Routing.Undetermined || witness.New.Routing == Routing.Undetermined ? ""
        : $", so that the case goes to {witness.Old} under {report.OldLabel} and to {witness.New} under {report.NewLabel}";

    public static string Places(SourceSpan? old, SourceSpan? @new) => (Known(old), Known(@new)) switch
    {
        (null, { } now) => now,
        ({ } before, null) => $"was {before}",
        ({ } before, { } now) => $"{now}, was {before}",
        _ => "no place",
    };

    public static string Many(ItemKind kind) => kind == ItemKind.Criterion ? "shared criteria" : $"{Of(kind)}s";

    /// <summary>The lines of a change in files that are named already.</summary>
    public static string Lines(Change change, string? oldFile, string? newFile)
    {
        var isHere = newFile is not null && (change.NewPlace is not { } place || place.File == newFile) && (change.OldPlace is not { } was || was.File == oldFile);
        if (!isHere)
        {
            return change.OldPlace is null && change.NewPlace is null ? "" : $"  [{Places(change.OldPlace, change.NewPlace)}]";
        }

        return (Line(change.OldPlace), Line(change.NewPlace)) switch
        {
            (null, { } now) => $"  [line {now}]",
            ({ } before, null) => $"  [was line {before}]",
            ({ } before, { } now) => $"  [line {now}, was line {before}]",
            _ => "",
        };
    }

    public static string Count(int number, string one, string many) => FormattableString.Invariant($"{number} {(number == 1 ? one : many)}");

    /// <summary>What of the rule's own text, or of what it rests on, makes the difference on the day.</summary>
    private IEnumerable<string> Reasons(RuleDifference rule, ReachComparison reach)
    {
        if (reach.Old is null || reach.New is null)
        {
            return [];
        }

        var own = rule.Versions.Where(v => v.New == reach.New && (v.Old ?? v.Before) is not null).SelectMany(v => v.Changes)
            .Where(c => c is { IsWording: false, Kind: not ChangeKind.Property }).Select(Brief);
        var others = report.Comparison.Items.Where(i => rule.Causes.Contains(i.Name) && i.Kind != ItemKind.Source)
            .SelectMany(i => Telling(i.Changes).Select(c => $"{Of(i.Kind)} {i.Name}: {Brief(c)}"));
        return own.Concat(others);
    }

    /// <summary>That a value ends is not worth a word of its own beside the value that follows it.</summary>
    private static IEnumerable<Change> Telling(IEnumerable<Change> changes)
    {
        var found = changes.Where(c => !c.IsWording).ToList();
        return found.Exists(c => c.Subject != "period") ? found.Where(c => c.Subject != "period") : found;
    }

    private static string Brief(Change change) => change.Kind switch
    {
        ChangeKind.Added => $"`{change.Subject}` added ({change.New}{(change.Old is null ? "" : $", was {change.Old}")})",
        ChangeKind.Removed => $"`{change.Subject}` removed ({change.Old})",
        ChangeKind.Moved => $"`{change.Subject}` is now in {change.New}, was in {change.Old}",
        ChangeKind.Condition => $"`{change.Subject}` asks {change.New}, was {change.Old}",
        _ => $"{change.Subject} is now {change.New ?? "none"}, was {change.Old ?? "none"}",
    };

    private static string Of(Truth? truth) => truth switch { Truth.Met => "met", Truth.NotMet => "not met", Truth.Undetermined => "not settled", _ => "not there" };

    private static string? Known(SourceSpan? span) => span?.ToString() is { Length: > 0 } text ? text : null;

    private static string? Line(SourceSpan? span) => span is { Line: > 0 } known ? FormattableString.Invariant($"{known.Line}") : null;

    /// <summary>A text from a little before where it differs from the other.</summary>
    private static string Short(string? text, string? other)
    {
        if (text is null)
        {
            return "none";
        }

        var same = 0;
        while (same < text.Length && same < (other?.Length ?? 0) && text[same] == other![same])
        {
            same++;
        }

        var start = text.Length <= MostText || same <= MostText / 2 ? 0 : text.LastIndexOf(' ', Math.Min(same, text.Length - 1) - (MostText / 4)) + 1;
        var end = Math.Min(text.Length, start + MostText);
        return $"\"{(start > 0 ? "…" : "")}{text[start..end].Trim()}{(end < text.Length ? "…" : "")}\"";
    }
}
