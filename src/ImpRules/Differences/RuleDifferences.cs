using System.Globalization;
using ImpRules.Rules;
using ImpRules.Vocabulary;

namespace ImpRules.Differences;

/// <summary>Compares two versions of a rule.</summary>
internal static class RuleDifferences
{
    /// <param name="old">The one.</param>
    /// <param name="new">The other.</param>
    /// <param name="isSame">Whether the two are one version in two packs, rather than one that follows another.</param>
    public static IReadOnlyList<Change> Between(RuleVersion old, RuleVersion @new, bool isSame)
    {
        var changes = new Changes(old.Span, @new.Span);
        if (isSame)
        {
            changes.Property("effective", Say.Period(old.Effective), Say.Period(@new.Effective));
        }

        changes.Property("code", old.Code, @new.Code);
        changes.Property("permit", Words.Of(old.Permit), Words.Of(@new.Permit));
        changes.Property("duration", Say.Quantity(old.Duration?.Months), Say.Quantity(@new.Duration?.Months));
        changes.Property("amount", Say.Quantity(old.Amount), Say.Quantity(@new.Amount));
        changes.Property("duty", old.Duty.ToString(), @new.Duty.ToString());
        changes.Property("owedBy", old.OwedBy.ToString(), @new.OwedBy.ToString());
        changes.Property("rank", old.Rank.ToString(CultureInfo.InvariantCulture), @new.Rank.ToString(CultureInfo.InvariantCulture));
        changes.Property("authority", old.Authority.ToString(), @new.Authority.ToString());
        changes.Property("family", old.Family, @new.Family);
        changes.AddRange(CriterionDifferences.Between(old.Criteria, @new.Criteria));
        changes.Text("title", old.Title, @new.Title);
        changes.Add(ChangeKind.Text, "formerCodes", string.Join(", ", old.FormerCodes), string.Join(", ", @new.FormerCodes));
        changes.Add(ChangeKind.Text, "confidence", old.Confidence.ToString(), @new.Confidence.ToString());
        changes.Text("duration", old.Duration?.Text, @new.Duration?.Text);
        changes.Citations("duration", old.Duration?.Citations ?? [], @new.Duration?.Citations ?? []);
        changes.Texts("openQuestions", old.OpenQuestions, @new.OpenQuestions);
        changes.Texts("guidance", old.Guidance, @new.Guidance);
        return changes.Found;
    }
}
