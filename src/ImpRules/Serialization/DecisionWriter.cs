using System.Text.Json;
using ImpRules.Evaluation;
using ImpRules.Vocabulary;

namespace ImpRules.Serialization;

/// <summary>Writes a decision, property by property in a fixed order.</summary>
internal sealed class DecisionWriter(CriterionWriter criteria, Utf8JsonWriter writer)
{
    private readonly RuleWriter _rules = new(criteria, writer);

    public void Write(Decision decision)
    {
        writer.WriteStartObject();
        writer.WriteNumber("schema", DecisionJson.Schema);
        writer.WriteString("routing", Words.Of(decision.Routing));
        writer.WriteWords("possibleRoutings", decision.Possible.Select(Words.Of));
        _rules.WritePrimary(decision.Primary);
        Requested(decision);
        writer.WriteEach("exemptions", decision.Exemptions, _rules.WriteProgramme);
        writer.WriteEach("noPermitCases", decision.NoPermitCases, _rules.WriteProgramme);
        var obligations = new ObligationWriter(_rules, writer);
        obligations.WriteEmployer(decision);
        obligations.WriteWorker(decision);
        writer.WriteString("permit", Words.Of(decision.Permit));
        writer.WriteBoolean("alreadyAuthorized", decision.IsAlreadyAuthorized);
        writer.WriteEach("missingFacts", decision.MissingFacts, writer.WriteMissing);
        writer.WriteEach("furtherFacts", decision.FurtherFacts, writer.WriteMissing);
        writer.WriteEach("assumptions", decision.Assumptions, Assumed);
        writer.WriteEach("officerAssessments", decision.OfficerAssessments, o => Assessment(o, decision.Primary));
        writer.WriteEach("bars", decision.Bars, _rules.WriteBar);
        writer.WriteEach("contradictions", decision.Contradictions, Contradiction);
        writer.WriteEach("lawNotKnown", decision.LawNotKnown, c => Assessment(c, null));
        Stream(decision.Stream);
        writer.WriteEach("openStreams", decision.OpenStreams, _rules.WriteStream);
        writer.WriteVersions(decision);
        writer.WriteEndObject();
    }

    private void Requested(Decision decision)
    {
        if (decision.RequestedCode is null)
        {
            writer.WriteNull("requested");
            return;
        }

        writer.WriteStartObject("requested");
        writer.WriteString("code", decision.RequestedCode);
        writer.WriteString("exemption", decision.Requested?.Rule.Id);
        writer.WriteString("status", decision.Requested is { } rule ? Words.Of(rule.Status) : "not-in-force");
        writer.WriteEndObject();
    }

    private void Assumed(AssumedFact assumed)
    {
        writer.WriteStartObject();
        writer.WriteString("fact", assumed.Fact.Path);
        criteria.WriteValue(assumed.Fact, assumed.Value);
        writer.WriteWords("rules", assumed.Rules.Select(r => r.Id));
        writer.WriteEndObject();
    }

    private void Assessment(CriterionOutcome criterion, RuleOutcome? rule)
    {
        writer.WriteStartObject();
        if (rule is not null)
        {
            writer.WriteString("rule", rule.Rule.Id);
        }

        writer.WriteString("criterion", criterion.Id);
        writer.WriteText("text", CriterionWriter.Requirement(criterion));
        writer.WriteCitations(criterion.Citations);
        writer.WriteEndObject();
    }

    private void Contradiction(Contradiction contradiction)
    {
        writer.WriteStartObject();
        writer.WriteString("fact", contradiction.Fact.Path);
        if (criteria.IsWithheld(contradiction.Fact))
        {
            writer.WriteBoolean("redacted", true);
        }
        else
        {
            writer.WriteValue("given", contradiction.Given);
            writer.WriteValue("derived", contradiction.Derived);
        }

        writer.WriteEndObject();
    }

    private void Stream(RuleOutcome? stream)
    {
        if (stream is null)
        {
            writer.WriteNull("stream");
            return;
        }

        writer.WritePropertyName("stream");
        _rules.WriteStream(stream);
    }
}
