using System.Text.Json;
using ImpRules.Drift;
using ImpRules.Rules;

namespace ImpRules.Cli.Output;

/// <summary>What changed in the law, as JSON.</summary>
internal static class DriftJson
{
    public static void Write(DriftReport report, Terminal terminal) => Json.Write(terminal, json =>
    {
        json.WriteStartObject();
        json.WriteString("source", report.Source?.Key);
        if (report.Source is { } source)
        {
            json.WriteDate("readOn", source.ReadOn);
            json.WriteDate("registeredTo", source.PageDate);
            json.WriteDate("lawCurrentTo", report.Law!.CurrentTo);
            json.WriteNumber("registered", source.Provisions.Count);
            json.WriteStartArray("findings");
            foreach (var finding in report.Findings)
            {
                Write(finding, json);
            }

            json.WriteEndArray();
        }

        if (report.Update is { } update)
        {
            Write(update, json);
        }

        json.WriteStartArray("sources");
        foreach (var age in report.Ages)
        {
            Write(age, json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>What rests on a provision, in one word.</summary>
    public static string Word(CiterKind kind) => kind switch
    {
        CiterKind.Rule => "rule",
        CiterKind.SharedCriterion => "shared-criterion",
        CiterKind.Parameter => "parameter",
        CiterKind.List => "list",
        CiterKind.Table => "table",
        CiterKind.Checklist => "checklist",
        _ => "fact",
    };

    private static void Write(DriftFinding finding, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("provision", finding.Provision);
        Words("changes", finding.Changes.Select(Word), json);
        json.WriteString("movedTo", finding.MovedTo);
        if (finding.Registered is { } registered)
        {
            json.WriteStartObject("registered");
            json.WriteString("fid", registered.Fid);
            json.WriteDate("inForce", registered.InForce);
            json.WriteString("en", registered.HashEn);
            json.WriteString("fr", registered.HashFr);
            json.WriteDate("gone", registered.Gone);
            json.WriteEndObject();
        }

        Law("en", finding.English, json);
        Law("fr", finding.French, json);
        json.WriteStartArray("citedBy");
        foreach (var citation in finding.CitedBy)
        {
            Write(citation, json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Law(string language, LawProvision? law, Utf8JsonWriter json)
    {
        if (law is null)
        {
            return;
        }

        json.WriteStartObject(language);
        json.WriteString("fid", law.Fid);
        json.WriteDate("inForce", law.InForce);
        json.WriteString("hash", law.Hash);
        json.WriteString("text", law.Text);
        json.WriteEndObject();
    }

    private static void Write(LawCitation citation, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("kind", Word(citation.Kind));
        json.WriteString("name", citation.Name);
        if (citation.Rule is { } rule)
        {
            json.WriteString("code", rule.Code);
            json.WriteStartObject("effective");
            json.WriteDate("from", rule.Effective.From);
            json.WriteDate("until", rule.Effective.Until);
            json.WriteEndObject();
            json.WriteString("part", citation.Part);
            json.WriteString("criterion", citation.Criterion);
        }

        json.WriteString("file", citation.Citation.Span.File);
        json.WriteNumber("line", citation.Citation.Span.Line);
        json.WriteNumber("column", citation.Citation.Span.Column);
        json.WriteEndObject();
    }

    private static void Write(RegisterUpdate update, Utf8JsonWriter json)
    {
        json.WriteStartObject("review");
        json.WriteString("file", update.File.Path);
        json.WriteDate("date", update.Review.Date);
        json.WriteString("reviewer", update.Review.Reviewer);
        Words("changed", update.Review.Changed, json);
        Words("added", update.Review.Added, json);
        Words("dropped", update.Review.Dropped, json);
        Words("gone", update.Review.Gone, json);
        json.WriteEndObject();
    }

    private static void Write(SourceAge age, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("key", age.Source.Key);
        json.WriteString("kind", age.Source.Kind);
        json.WriteText("title", age.Source.Title);
        json.WriteString("url", age.Source.Url);
        json.WriteDate("readOn", age.Source.ReadOn);
        json.WriteDate("pageDate", age.Source.PageDate);
        Words("rules", age.Rules, json);
        json.WriteEndObject();
    }

    private static void Words(string name, IEnumerable<string> words, Utf8JsonWriter json)
    {
        json.WriteStartArray(name);
        foreach (var word in words)
        {
            json.WriteStringValue(word);
        }

        json.WriteEndArray();
    }

    private static string Word(DriftChange change) => change switch
    {
        DriftChange.Vanished => "vanished",
        DriftChange.Renumbered => "renumbered",
        DriftChange.Repealed => "repealed",
        DriftChange.EnglishText => "english-text",
        DriftChange.FrenchText => "french-text",
        DriftChange.InForceDate => "in-force-date",
        DriftChange.Identifier => "identifier",
        DriftChange.Returned => "returned",
        DriftChange.NotRegistered => "not-registered",
        DriftChange.NotInLaw => "not-in-law",
        _ => "not-cited",
    };
}
