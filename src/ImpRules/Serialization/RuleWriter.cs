using System.Text.Json;
using ImpRules.Evaluation;
using ImpRules.Rules;
using ImpRules.Vocabulary;

namespace ImpRules.Serialization;

/// <summary>Writes rules with their outcomes.</summary>
internal sealed class RuleWriter(CriterionWriter criteria, Utf8JsonWriter writer)
{
    /// <summary>The rule that the decision rests on, in short; its criteria stand among the exemptions or no-permit cases.</summary>
    public void WritePrimary(RuleOutcome? rule)
    {
        if (rule is null)
        {
            writer.WriteNull("primary");
            return;
        }

        writer.WriteStartObject("primary");
        writer.WriteString("code", rule.Rule.Code);
        writer.WriteString("exemption", rule.Rule.Id);
        writer.WriteString("kind", JsonWords.Of(rule.Rule.Kind));
        writer.WriteString("family", rule.Rule.Family);
        writer.WriteString("authority", rule.Rule.Authority.ToString());
        writer.WriteString("permit", Words.Of(rule.Rule.Permit));
        writer.WriteText("title", rule.Title);
        Duration(rule);
        writer.WriteString("confidence", JsonWords.Of(rule.Rule.Confidence));
        writer.WriteEndObject();
    }

    public void WriteProgramme(RuleOutcome rule)
    {
        writer.WriteStartObject();
        writer.WriteString("code", rule.Rule.Code);
        writer.WriteString("exemption", rule.Rule.Id);
        writer.WriteString("kind", JsonWords.Of(rule.Rule.Kind));
        writer.WriteString("family", rule.Rule.Family);
        writer.WriteString("status", Words.Of(rule.Status));
        writer.WriteString("authority", rule.Rule.Authority.ToString());
        writer.WriteString("permit", Words.Of(rule.Rule.Permit));
        writer.WriteText("title", rule.Title);
        writer.WriteStartObject("effective");
        writer.WriteDate("from", rule.Rule.Effective.From);
        writer.WriteDate("until", rule.Rule.Effective.Until);
        writer.WriteEndObject();
        writer.WriteString("confidence", JsonWords.Of(rule.Rule.Confidence));
        criteria.Write(rule);
        writer.WriteEndObject();
    }

    /// <summary>A stream, as the value of a property or an item of a list.</summary>
    public void WriteStream(RuleOutcome rule)
    {
        writer.WriteStartObject();
        writer.WriteString("stream", rule.Rule.Id);
        writer.WriteString("status", Words.Of(rule.Status));
        writer.WriteText("title", rule.Title);
        writer.WriteString("authority", rule.Rule.Authority.ToString());
        writer.WriteString("permit", Words.Of(rule.Rule.Permit));
        Duration(rule);
        writer.WriteString("confidence", JsonWords.Of(rule.Rule.Confidence));
        criteria.Write(rule);
        writer.WriteEndObject();
    }

    public void WriteObligation(RuleOutcome rule)
    {
        writer.WriteStartObject();
        writer.WriteString("obligation", rule.Rule.Id);
        writer.WriteString("duty", JsonWords.Of(rule.Rule.Duty));
        writer.WriteString("status", Words.Of(rule.Status));
        writer.WriteAmount("amount", rule.Amount);
        writer.WriteString("authority", rule.Rule.Authority.ToString());
        writer.WriteText("title", rule.Title);
        criteria.Write(rule);
        writer.WriteEndObject();
    }

    public void WriteBar(RuleOutcome rule)
    {
        writer.WriteStartObject();
        writer.WriteString("bar", rule.Rule.Id);
        writer.WriteString("status", Words.Of(rule.Status));
        writer.WriteText("title", rule.Title);
        writer.WriteString("authority", rule.Rule.Authority.ToString());
        criteria.Write(rule);
        writer.WriteEndObject();
    }

    private void Duration(RuleOutcome rule)
    {
        writer.WriteAmount("longestMonths", rule.LongestMonths);
        writer.WriteText("duration", rule.Rule.Duration is null ? null : new LocalizedText(rule.Duration(Language.English)!, rule.Duration(Language.French)!));
    }
}
