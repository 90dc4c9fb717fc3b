using System.Text.Json;
using ImpRules.Evaluation;
using ImpRules.Rules;
using ImpRules.Vocabulary;

namespace ImpRules.Serialization;

/// <summary>Writes an Employer Portal checklist, property by property in a fixed order.</summary>
internal sealed class PortalChecklistWriter(CriterionWriter criteria, Utf8JsonWriter writer)
{
    private readonly RuleWriter _rules = new(criteria, writer);

    public void Write(PortalChecklist checklist)
    {
        var decision = checklist.Decision;
        writer.WriteStartObject();
        writer.WriteNumber("schema", PortalChecklistJson.Schema);
        writer.WriteString("submission", JsonWords.Of(checklist.Submission));
        writer.WriteString("routing", Words.Of(decision.Routing));
        _rules.WritePrimary(decision.Primary);
        writer.WriteString("lmia", decision.Stream?.Rule.Id);
        writer.WriteAmount("complianceFee", decision.AmountOf(Duty.ComplianceFee));
        Obstacle(checklist.Obstacle);
        writer.WriteWords("missing", checklist.Missing.Select(f => f.Path));
        writer.WriteEach("neededFirst", checklist.NeededFirst, writer.WriteMissing);
        writer.WriteText("form", checklist.Form?.Title);
        writer.WriteEach("sections", checklist.Sections, Section);
        writer.WriteVersions(decision);
        writer.WriteEndObject();
    }

    private void Obstacle(CriterionOutcome? criterion)
    {
        if (criterion is null)
        {
            writer.WriteNull("obstacle");
            return;
        }

        writer.WriteStartObject("obstacle");
        writer.WriteString("criterion", criterion.Id);
        writer.WriteText("text", CriterionWriter.Requirement(criterion));
        writer.WriteCitations(criterion.Citations);
        writer.WriteEndObject();
    }

    private void Section(PortalSection section)
    {
        writer.WriteStartObject();
        writer.WriteString("section", section.Section.Id);
        writer.WriteText("title", section.Section.Title);
        writer.WriteEach("items", section.Items, Item);
        writer.WriteEndObject();
    }

    private void Item(PortalItem item)
    {
        writer.WriteStartObject();
        writer.WriteString("item", item.Item.Id);
        writer.WriteText("text", item.Text);
        writer.WriteString("answer", Answer(item.Answer));
        writer.WriteCitations(item.Item.Citations);
        writer.WriteString("confidence", JsonWords.Of(item.Item.Confidence));
        writer.WriteEach("facts", item.Facts, criteria.WriteFact);
        writer.WriteEach("rules", item.Rules, rule => Rule(rule, item.Item.Part));
        writer.WriteEndObject();
    }

    /// <summary>A rule that answers an item; its criteria are written where they are the answer.</summary>
    private void Rule(RuleOutcome rule, ChecklistPart part)
    {
        writer.WriteStartObject();
        writer.WriteString("rule", rule.Rule.Id);
        writer.WriteString("code", rule.Rule.Code);
        writer.WriteText("title", rule.Title);
        writer.WriteString("authority", rule.Rule.Authority.ToString());
        writer.WriteString("status", Words.Of(rule.Status));
        writer.WriteAmount("amount", rule.Amount);
        if (part is ChecklistPart.Grounds or ChecklistPart.Fee)
        {
            criteria.Write(rule);
        }
        else
        {
            writer.WriteNull("criteria");
        }

        writer.WriteEndObject();
    }

    private static string Answer(PortalAnswer answer) => answer switch
    {
        PortalAnswer.Given => "given",
        PortalAnswer.ToDo => "to-do",
        _ => "missing",
    };
}
