using ImpRules.Evaluation;
using ImpRules.Rules;

namespace ImpRules.Explanation;

/// <summary>Criteria with what they require, what the profile says, and the outcome.</summary>
internal sealed class CriterionTree(Wording words, bool isFull)
{
    public Tree Of(RuleOutcome rule) => new([.. rule.Criteria.Children.SelectMany(c => Flat(c, false))]);

    /// <summary>A criterion; a plain group of all adds nothing at the top, so its criteria stand in its place.</summary>
    private IEnumerable<Branch> Flat(CriterionOutcome criterion, bool isBad) =>
        criterion.Criterion is AllOf { Text: null } ? criterion.Children.SelectMany(c => Flat(c, isBad)) : [Branch(criterion, isBad)];

    /// <summary>A criterion, which is bad for the case when it stands among those of which none may hold.</summary>
    private Branch Branch(CriterionOutcome criterion, bool isBad)
    {
        var (outcome, tone) = Outcome(criterion.Status, isBad);
        var text = new Rich().Add(words.Set(criterion.Requirement(words.Language) ?? ""));
        var isBadInside = isBad ^ criterion.Criterion is NoneOf;
        if (Junction(criterion) is { } junction)
        {
            text.Add(text.Spans.Count > 0 ? " " : "").Add(words.Say(junction), Tone.Quiet);
        }

        if (criterion.Citations.Count > 0 && (criterion.Criterion is Test || criterion.Criterion.Text is not null))
        {
            text.Add(" ").Add(words.Cite(criterion.Citations));
        }

        var shown = Shown(criterion).ToList();
        return new Branch(
            words.Say(outcome), tone, text, [.. Notes(criterion, shown.Count)], [.. shown.SelectMany(c => isFull ? [Branch(c, isBadInside)] : Inner(c, isBadInside, criterion))]);
    }

    /// <summary>Inside a group of all, a plain group of all adds nothing either; inside others it is one of the ways.</summary>
    private IEnumerable<Branch> Inner(CriterionOutcome child, bool isBad, CriterionOutcome parent) =>
        parent.Criterion is AllOf ? Flat(child, isBad) : [Branch(child, isBad)];

    private IEnumerable<Rich> Notes(CriterionOutcome criterion, int shown)
    {
        if (criterion.Criterion.AssessedByOfficer)
        {
            yield return Rich.Of(words.Say(Phrases.OfficerJudgesThis), Tone.Open);
        }

        foreach (var fact in criterion.Facts)
        {
            yield return words.Fact(fact);
        }

        if (criterion.LawNotKnown)
        {
            yield return Rich.Of(words.Say(Phrases.LawNotKnownHere), Tone.Open);
        }

        var leftOut = criterion.Children.Count - shown;
        if (leftOut > 0)
        {
            yield return Rich.Of(words.Say(criterion.Criterion is NoneOf && shown == 0 ? Phrases.LeftOutNo : Phrases.LeftOutNotMet, leftOut), Tone.Quiet);
        }

        if (isFull && criterion.Guidance(words.Language) is { } guidance)
        {
            yield return Rich.Of(words.Say(Phrases.OfficersWeigh, words.Set(guidance)), Tone.Quiet);
        }
    }

    /// <summary>
    /// The children that show why a group comes out as it does: of several ways the one that is met, of several exclusions the
    /// one that applies. The others are counted.
    /// </summary>
    private IEnumerable<CriterionOutcome> Shown(CriterionOutcome group)
    {
        var telling = group.Criterion switch
        {
            AnyOf when group.Status == Truth.Met => Truth.Met,
            NoneOf when group.Status == Truth.NotMet => Truth.Met,
            NoneOf when group.Status == Truth.Undetermined => Truth.Undetermined,
            _ => (Truth?)null,
        };
        if (isFull || group.Criterion is AllOf)
        {
            return group.Children;
        }

        if (group.Criterion is NoneOf && group.Status == Truth.Met)
        {
            return group.Children.Count > 2 ? [] : group.Children;
        }

        return telling is { } wanted ? group.Children.Where(c => c.Status == wanted) : group.Children;
    }

    private static LocalizedText? Junction(CriterionOutcome criterion) => criterion.Criterion switch
    {
        AllOf => Phrases.GroupAll,
        AnyOf => Phrases.GroupAny,
        NoneOf => Phrases.GroupNone,
        _ => null,
    };

    private static (LocalizedText Outcome, Tone Tone) Outcome(Truth truth, bool isBad) => (truth, isBad) switch
    {
        (Truth.Met, false) => (Phrases.OutcomeMet, Tone.Good),
        (Truth.NotMet, false) => (Phrases.OutcomeNotMet, Tone.Bad),
        (Truth.Met, true) => (Phrases.OutcomeYes, Tone.Bad),
        (Truth.NotMet, true) => (Phrases.OutcomeNo, Tone.Good),
        _ => (Phrases.OutcomeOpen, Tone.Open),
    };
}
