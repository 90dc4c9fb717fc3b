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
        Each("exemptions", decision.Exemptions, _rules.WriteProgramme);
        Each("noPermitCases", decision.NoPermitCases, _rules.WriteProgramme);
        var obligations = new ObligationWriter(_rules, writer);
        obligations.WriteEmployer(decision);
        obligations.WriteWorker(decision);
        writer.WriteString("permit", Words.Of(decision.Permit));
        writer.WriteBoolean("alreadyAuthorized", decision.IsAlreadyAuthorized);
        Each("missingFacts", decision.MissingFacts, Missing);
        Each("furtherFacts", decision.FurtherFacts, Missing);
        Each("assumptions", decision.Assumptions, Assumed);
        Each("officerAssessments", decision.OfficerAssessments, o => Assessment(o, decision.Primary));
        Each("bars", decision.Bars, _rules.WriteBar);
        Each("contradictions", decision.Contradictions, Contradiction);
        Each("lawNotKnown", decision.LawNotKnown, c => Assessment(c, null));
        Stream(decision.Stream);
        Each("openStreams", decision.OpenStreams, _rules.WriteStream);
        Versions(decision);
        writer.WriteEndObject();
    }

    private void Each<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }

        writer.WriteEndArray();
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

    private void Missing(MissingFact missing)
    {
        writer.WriteStartObject();
        writer.WriteString("fact", missing.Fact.Path);
        writer.WriteText("label", missing.Fact.Label);
        writer.WriteText("question", missing.Fact.Question);
        writer.WriteWords("orInstead", missing.Instead.Select(f => f.Path));
        writer.WriteWords("rules", missing.Rules.Select(r => r.Id));
        writer.WriteWords("routings", missing.Routings.Select(Words.Of));
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

    private void Versions(Decision decision)
    {
        writer.WriteDate("asOf", decision.AsOf);
        writer.WriteString("assumptionsMode", JsonWords.Of(decision.AssumptionsMode));
        writer.WriteStartObject("engine");
        writer.WriteString("version", decision.EngineVersion);
        writer.WriteEndObject();
        writer.WriteStartObject("pack");
        writer.WriteString("id", decision.Pack.Header.Id);
        writer.WriteString("version", decision.Pack.Header.Version);
        writer.WriteString("hash", decision.Pack.Hash);
        writer.WriteEndObject();
    }
}
