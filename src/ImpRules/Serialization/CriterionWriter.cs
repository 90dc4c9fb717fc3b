using System.Text.Json;
using ImpRules.Evaluation;
using ImpRules.Explanation;
using ImpRules.Rules;
using ImpRules.Vocabulary;

namespace ImpRules.Serialization;

/// <summary>Writes criterion trees and the facts in them.</summary>
internal sealed class CriterionWriter(Utf8JsonWriter writer, Catalogue catalogue, bool redact, bool withCriteria)
{
    /// <summary>The criteria of a rule.</summary>
    public void Write(RuleOutcome rule)
    {
        if (withCriteria)
        {
            writer.WritePropertyName("criteria");
            Write(rule.Criteria);
        }
        else
        {
            writer.WriteNull("criteria");
        }
    }

    /// <summary>The value of a fact with its state; neither for a personal one when redacted.</summary>
    public void WriteValue(FactDeclaration fact, in FactValue value)
    {
        if (IsWithheld(fact))
        {
            writer.WriteBoolean("redacted", true);
            return;
        }

        writer.WriteValue("value", value);
        writer.WriteString("state", JsonWords.Of(value.State));
    }

    public bool IsWithheld(FactDeclaration fact) => redact && PersonalFacts.Includes(fact, catalogue);

    private void Write(CriterionOutcome criterion)
    {
        writer.WriteStartObject();
        writer.WriteString("id", criterion.Id);
        writer.WriteString("kind", JsonWords.Of(criterion.Criterion));
        writer.WriteString("status", Words.Of(criterion.Status));
        writer.WriteText("text", criterion.Criterion.Text is null ? null : Requirement(criterion));
        if (criterion.Criterion.AssessedByOfficer)
        {
            writer.WriteString("assessedBy", "officer");
        }

        writer.WriteCitations(criterion.Citations);
        if (criterion.Criterion is CriterionGroup)
        {
            writer.WriteStartArray("children");
            foreach (var child in criterion.Children)
            {
                Write(child);
            }
        }
        else
        {
            writer.WriteStartArray("facts");
            foreach (var fact in criterion.Facts)
            {
                WriteFact(fact);
            }
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    public static LocalizedText Requirement(CriterionOutcome criterion) =>
        new(criterion.Requirement(Language.English) ?? "", criterion.Requirement(Language.French) ?? "");

    /// <summary>A fact with what is known of it and where that comes from.</summary>
    public void WriteFact(FactOutcome outcome)
    {
        writer.WriteStartObject();
        writer.WriteString("fact", outcome.Fact.Path);
        if (outcome.Value.State == FactState.NotKnown)
        {
            writer.WriteNull("value");
            writer.WriteString("state", "not-known");
        }
        else
        {
            WriteValue(outcome.Fact, outcome.Value);
        }

        writer.WriteString("origin", JsonWords.Of(outcome.Origin));
        writer.WriteEndObject();
    }
}
