using System.Text.Json;
using ImpRules.Differences;
using ImpRules.Diagnostics;
using ImpRules.Profiles;
using ImpRules.Reach;
using ImpRules.Rules;
using ImpRules.Vocabulary;

namespace ImpRules.Cli.Output;

/// <summary>Differences as one JSON object: <c>old</c>, <c>new</c>, <c>rules</c>, <c>items</c> and, when asked for, <c>cases</c>.</summary>
internal static class DiffJson
{
    public static void Write(DiffReport report, Terminal terminal) => Json.Write(terminal, json =>
    {
        json.WriteStartObject();
        Pack(json, "old", report.OldName, report.Comparison.Old, report.Options.OldDay);
        Pack(json, "new", report.NewName, report.Comparison.New, report.Options.NewDay);
        Each(json, "rules", report.Rules, Rule);
        Each(json, "items", report.Items, Item);
        if (report.Cases is { } cases)
        {
            json.WriteNumber("casesDecided", cases.Count);
            Each(json, "cases", report.ChangedCases, Case);
        }

        json.WriteEndObject();
    });

    private static void Pack(Utf8JsonWriter json, string name, string place, RulePack pack, DateOnly? day)
    {
        json.WriteStartObject(name);
        json.WriteString("place", place);
        json.WriteString("version", pack.Header.Version);
        json.WriteString("hash", pack.Hash);
        json.WriteDate("asOf", day);
        json.WriteEndObject();
    }

    private static void Rule(Utf8JsonWriter json, RuleDifference rule)
    {
        json.WriteString("rule", rule.Rule.Id);
        json.WriteString("code", rule.Rule.Code);
        json.WriteString("kind", Kinds.Of(rule.Rule.Kind));
        json.WriteString("change", rule.IsAdded ? "added" : rule.IsRemoved ? "removed" : rule.IsWording ? "wording" : "changed");
        Words(json, "causes", rule.Causes);
        Each(json, "versions", rule.Versions, Version);
        Each(json, "reach", rule.Reach, Reach);
    }

    private static void Version(Utf8JsonWriter json, VersionDifference version)
    {
        Period(json, "old", version.Old);
        Period(json, "new", version.New);
        Period(json, "before", version.Before);
        json.WriteBoolean("wording", version.IsWording);
        Each(json, "changes", version.Changes, Change);
    }

    private static void Period(Utf8JsonWriter json, string name, RuleVersion? version)
    {
        if (version is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteDate("from", version.Effective.From);
        json.WriteDate("until", version.Effective.Until);
        Place(json, "place", version.Span);
        json.WriteEndObject();
    }

    private static void Change(Utf8JsonWriter json, Change change)
    {
        json.WriteString("kind", change.Kind switch
        {
            ChangeKind.Added => "added",
            ChangeKind.Removed => "removed",
            ChangeKind.Moved => "moved",
            ChangeKind.Condition => "condition",
            ChangeKind.Property => "property",
            ChangeKind.Text => "text",
            _ => "citation",
        });
        json.WriteString("subject", change.Subject);
        json.WriteString("old", change.Old);
        json.WriteString("new", change.New);
        Place(json, "oldPlace", change.OldPlace);
        Place(json, "newPlace", change.NewPlace);
    }

    private static void Reach(Utf8JsonWriter json, ReachComparison reach)
    {
        json.WriteString("reach", reach.Change switch
        {
            ReachChange.Equivalent => "equivalent",
            ReachChange.Wider => "wider",
            ReachChange.Narrower => "narrower",
            ReachChange.Incomparable => "incomparable",
            _ => "not-settled",
        });
        json.WriteDate("oldDay", reach.OldDay);
        json.WriteDate("newDay", reach.NewDay);
        json.WriteDate("until", reach.Until);
        json.WriteString("note", reach.Note);
        Witness(json, "lost", reach.Lost, reach.RuleId);
        Witness(json, "gained", reach.Gained, reach.RuleId);
    }

    private static void Witness(Utf8JsonWriter json, string name, Witness? witness, string rule)
    {
        if (witness is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteStartObject("profile");
        if (witness.Old.AsOf == witness.New.AsOf)
        {
            json.WriteDate("asOf", witness.New.AsOf);
        }

        foreach (var (path, value) in witness.Facts)
        {
            json.WritePropertyName(path);
            Value(json, value);
        }

        json.WriteEndObject();
        Outcome(json, "old", witness.Old, rule);
        Outcome(json, "new", witness.New, rule);
        json.WriteEndObject();
    }

    private static void Outcome(Utf8JsonWriter json, string name, Decision decision, string? rule)
    {
        json.WriteStartObject(name);
        if (rule is not null)
        {
            json.WriteString("status", decision.Find(rule) is { } outcome ? Word(outcome.Status) : "not-in-force");
        }

        json.WriteString("routing", Word(decision.Routing));
        json.WriteString("primary", decision.Primary?.Rule.Id);
        json.WriteEndObject();
    }

    private static void Item(Utf8JsonWriter json, ItemDifference item)
    {
        json.WriteString("kind", item.Kind == ItemKind.Pack ? "pack" : DiffWords.Of(item.Kind).Replace(' ', '-'));
        json.WriteString("name", item.Name);
        json.WriteBoolean("wording", item.IsWording);
        Words(json, "rules", item.Rules);
        Each(json, "changes", item.Changes, Change);
    }

    private static void Case(Utf8JsonWriter json, CaseDifference difference)
    {
        json.WriteString("name", difference.Case.Name);
        Place(json, "place", difference.Case.Span);
        json.WriteDate("oldDay", difference.Old.AsOf);
        json.WriteDate("newDay", difference.New.AsOf);
        Outcome(json, "old", difference.Old, null);
        Outcome(json, "new", difference.New, null);
        Each(json, "changes", difference.Changes, Change);
        Each(json, "reasons", difference.Reasons, Reason);
        Words(json, "leftOut", difference.LeftOut);
    }

    private static void Reason(Utf8JsonWriter json, CaseReason reason)
    {
        json.WriteString("rule", reason.Rule);
        json.WriteString("criterion", reason.Criterion);
        json.WriteString("old", reason.Old is { } old ? Word(old) : null);
        json.WriteString("new", reason.New is { } @new ? Word(@new) : null);
        json.WriteString("requirement", reason.Requirement);
    }

    private static void Value(Utf8JsonWriter json, FactValue value)
    {
        switch (value)
        {
            case { IsKnown: false }:
                json.WriteNullValue();
                break;
            case { IsSet: true }:
                json.WriteStartArray();
                foreach (var member in value.AsSet())
                {
                    json.WriteStringValue(member);
                }

                json.WriteEndArray();
                break;
            case { Kind: FactKind.Boolean }:
                json.WriteBooleanValue(value.AsBoolean());
                break;
            case { Kind: FactKind.Integer or FactKind.Decimal }:
                json.WriteNumberValue(value.AsNumber());
                break;
            default:
                json.WriteStringValue(value.ToString());
                break;
        }
    }

    private static void Each<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Words(Utf8JsonWriter json, string name, IEnumerable<string> words)
    {
        json.WriteStartArray(name);
        foreach (var word in words)
        {
            json.WriteStringValue(word);
        }

        json.WriteEndArray();
    }

    private static void Place(Utf8JsonWriter json, string name, SourceSpan? place) =>
        json.WriteString(name, place?.ToString() is { Length: > 0 } text ? text : null);

    private static string Word(Truth truth) => truth switch { Truth.Met => "met", Truth.NotMet => "not-met", _ => "undetermined" };

    private static string Word(Routing routing) => routing switch
    {
        Routing.NoWorkPermit => "no-work-permit",
        Routing.Imp => "imp",
        Routing.Tfwp => "tfwp",
        _ => "undetermined",
    };
}
