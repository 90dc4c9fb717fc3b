using System.Text.Json;
using ImpRules.Testing;

namespace ImpRules.Cli.Output;

/// <summary>Mistakes that no test would find, then how each rule stands.</summary>
internal static class Mutations
{
    /// <summary>Survivors and rules listed, unless a filter says which ones matter.</summary>
    private const int Most = 100;

    public static void Write(MutationReport report, string? filter, Terminal terminal)
    {
        var survivors = report.Survivors.ToList();
        var most = filter is null ? Most : int.MaxValue;
        foreach (var mutant in survivors.Take(most))
        {
            terminal.Out.WriteLine($"{mutant.Span}: {(terminal.ColourOut ? Paint.Yellow("survives") : "survives")}: {NameOf(mutant)}: {mutant.Change}");
        }

        if (survivors.Count > most)
        {
            terminal.Out.WriteLine($"… and {survivors.Count - most} more that survive; `--filter RULE` lists all of a rule's, `--format json` all there are");
        }

        Scores(report, most, terminal.Out);
        terminal.Out.WriteLine(
            $"{TestReport.Count(report.Mutants.Count, "mistake", "mistakes")} tried: {report.Killed} found by a test ({TestReport.Percent(report.Killed, report.Mutants.Count)}), {survivors.Count} not");
    }

    public static void WriteJson(MutationReport report, Terminal terminal) => Json.Write(terminal, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("tried", report.Mutants.Count);
        json.WriteNumber("killed", report.Killed);
        json.WriteStartArray("mutants");
        foreach (var mutant in report.Mutants)
        {
            Mutant(mutant, json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Mutant(Mutant mutant, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("subject", mutant.Subject);
        json.WriteString("criterion", mutant.Criterion.Id ?? mutant.Criterion.SharedName);
        json.WriteString("change", mutant.Change);
        json.WriteString("file", mutant.Span.File);
        json.WriteNumber("line", mutant.Span.Line);
        json.WriteNumber("column", mutant.Span.Column);
        json.WriteBoolean("killed", mutant.Killed);
        json.WriteEndObject();
    }

    /// <summary>Rules whose tests miss the most come first; those that miss nothing are not listed.</summary>
    private static void Scores(MutationReport report, int most, TextWriter output)
    {
        var scores = report.Mutants.GroupBy(m => m.Subject, StringComparer.Ordinal)
            .Select(rule => (Rule: rule.Key, Tried: rule.Count(), Killed: rule.Count(m => m.Killed))).Where(s => s.Killed < s.Tried)
            .OrderBy(s => (decimal)s.Killed / s.Tried).ThenBy(s => s.Rule, StringComparer.Ordinal).ToList();
        if (scores.Count == 0)
        {
            return;
        }

        var table = new Columns();
        table.Add("rule", "tried", "found", "score");
        foreach (var score in scores.Take(most))
        {
            table.Add(score.Rule, $"{score.Tried}", $"{score.Killed}", TestReport.Percent(score.Killed, score.Tried));
        }

        output.WriteLine();
        table.WriteTo(output, indent: 0, width: null);
        if (scores.Count > most)
        {
            output.WriteLine($"… and {scores.Count - most} more");
        }

        output.WriteLine();
    }

    private static string NameOf(Mutant mutant) =>
        (mutant.Criterion.Id ?? mutant.Criterion.SharedName) is { } id && id != mutant.Subject ? $"{mutant.Subject}: `{id}`" : mutant.Subject;
}
