using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using ImpRules.Compilation;
using ImpRules.RulesEngine.Formulas;
using ImpRules.Serialization;
using ImpRules.Vocabulary;

namespace ImpRules.RulesEngine.Workflows;

/// <summary>
/// Writes workflows as RulesEngine reads them, with two members that it passes over: <c>Pack</c>, which says what they were
/// made from, and <c>Facts</c>, which says where in the input each fact stands.
/// </summary>
internal sealed class WorkflowWriter(RuleSet rules, DateOnly asOf, Utf8JsonWriter json)
{
    /// <summary>The file is data of its own, never put into a page: quotes stay readable.</summary>
    private static readonly JsonWriterOptions Style = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(RulePack pack, DateOnly asOf, Stream utf8)
    {
        using var json = new Utf8JsonWriter(utf8, Style);
        var rules = pack.Compiled.At(asOf);
        var writer = new WorkflowWriter(rules, asOf, json);
        json.WriteStartArray();
        foreach (var workflow in new WorkflowPlan(rules).Workflows)
        {
            writer.Write(workflow);
        }

        json.WriteEndArray();
    }

    private void Write(PlannedWorkflow workflow)
    {
        json.WriteStartObject();
        json.WriteString("WorkflowName", workflow.Name);
        json.WriteStartObject("Pack");
        json.WriteString("Version", rules.Pack.Header.Version);
        json.WriteString("Hash", rules.Pack.Content.Hash);
        json.WriteString("AsOf", asOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteEndObject();
        json.WriteStartObject("Facts");
        foreach (var fact in workflow.Rules.SelectMany(r => r.Facts).Distinct().Select(f => rules.Pack.Symbols.Facts[f]).OrderBy(f => f.Path, StringComparer.Ordinal))
        {
            Fact(fact);
        }

        json.WriteEndObject();
        json.WriteStartArray("Rules");
        foreach (var rule in workflow.Rules)
        {
            Rule(rule, rule.MustHold, rule.Truth.Must);
            Rule(rule, rule.CouldHold, rule.Truth.Could);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Fact(FactDeclaration fact)
    {
        json.WriteStartObject(fact.Path);
        json.WriteString("Member", RuleInput.MemberOf(fact.Type));
        if (fact.Derivation is not null)
        {
            json.WriteBoolean("Derived", true);
        }

        if (fact.Assume.State != FactState.NotKnown)
        {
            json.WritePropertyName("Assumed");
            Value(fact.Assume);
            json.WriteStartArray("UnlessGiven");
            foreach (var opener in fact.AssumeUnlessGiven)
            {
                json.WriteStringValue(opener.ToString());
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    /// <summary>A value as a profile gives it.</summary>
    private void Value(in FactValue value)
    {
        if (value.State == FactState.Absent)
        {
            json.WriteNullValue();
        }
        else if (value.IsSet)
        {
            json.WriteStartArray();
            foreach (var member in value.AsSet())
            {
                json.WriteStringValue(member);
            }

            json.WriteEndArray();
        }
        else if (value.Kind == FactKind.Boolean)
        {
            json.WriteBooleanValue(value.AsBoolean());
        }
        else if (value.Kind is FactKind.Integer or FactKind.Decimal)
        {
            json.WriteNumberValue(value.AsNumber());
        }
        else
        {
            json.WriteStringValue(value.ToString());
        }
    }

    private void Rule(PlannedRule rule, string name, Formula formula)
    {
        json.WriteStartObject();
        json.WriteString("RuleName", name);
        json.WriteString("Expression", formula.Text);
        if (rule.Rule is { } version)
        {
            json.WriteStartObject("Properties");
            json.WriteString("Rule", version.Id);
            json.WriteString("Kind", JsonWords.Of(version.Kind));
            json.WriteString("Code", version.Code);
            json.WriteString("Authority", version.Authority.ToString());
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
