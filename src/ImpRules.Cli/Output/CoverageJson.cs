using System.Text.Json;
using ImpRules.Testing;

namespace ImpRules.Cli.Output;

/// <summary>What the tests saw of each rule version, for programs.</summary>
internal static class CoverageJson
{
    public static void Write(RulePack pack, IReadOnlyList<RuleCoverage> rules, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("pack", pack.Header.Id);
        json.WriteString("version", pack.Header.Version);
        var totals = CoverageTotals.Of(rules.SelectMany(r => r.Criteria));
        json.WriteStartObject("totals");
        json.WriteNumber("criteria", totals.Criteria);
        json.WriteNumber("metAndNotMet", totals.MetAndNotMet);
        json.WriteNumber("decisive", totals.Decisive);
        json.WriteNumber("boundaries", totals.Boundaries);
        json.WriteNumber("boundariesSeen", totals.BoundariesSeen);
        json.WriteEndObject();
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            Rule(rule, json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Rule(RuleCoverage rule, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("rule", rule.Rule.Id);
        json.WriteString("family", rule.Rule.Family);
        json.WriteDate("from", rule.Rule.Effective.From);
        json.WriteDate("until", rule.Rule.Effective.Until);
        json.WriteString("file", rule.Rule.Span.File);
        json.WriteNumber("met", rule.Met);
        json.WriteNumber("notMet", rule.NotMet);
        json.WriteNumber("undetermined", rule.Undetermined);
        json.WriteStartArray("criteria");
        foreach (var criterion in rule.Criteria)
        {
            json.WriteStartObject();
            json.WriteString("id", CoverageText.NameOf(criterion.Criterion));
            json.WriteString("file", criterion.Criterion.Span.File);
            json.WriteNumber("line", criterion.Criterion.Span.Line);
            json.WriteNumber("met", criterion.Met);
            json.WriteNumber("notMet", criterion.NotMet);
            json.WriteNumber("undetermined", criterion.Undetermined);
            json.WriteNumber("decidesMet", criterion.DecidesMet);
            json.WriteNumber("decidesNotMet", criterion.DecidesNotMet);
            json.WriteStartArray("boundaries");
            foreach (var boundary in criterion.Boundaries)
            {
                Boundary(boundary, json);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>A place that no profile can take is null.</summary>
    private static void Boundary(BoundaryCoverage boundary, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("fact", boundary.Fact);
        json.WriteString("threshold", boundary.Threshold);
        json.WriteDate("from", boundary.Period.From);
        json.WriteDate("until", boundary.Period.Until);
        Place("below", boundary.Below);
        Place("at", boundary.At);
        Place("above", boundary.Above);
        json.WriteEndObject();

        void Place(string name, int? count)
        {
            if (count is { } number)
            {
                json.WriteNumber(name, number);
            }
            else
            {
                json.WriteNull(name);
            }
        }
    }
}
