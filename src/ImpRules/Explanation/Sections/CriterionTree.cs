using ImpRules.Evaluation;
using ImpRules.Rules;

namespace ImpRules.Explanation;

/// <summary>Criteria with what they require, what the profile says, and the outcome.</summary>
/// <param name="words">The words to use.</param>
/// <param name="isFull">Whether every criterion is shown, or those that tell why the rule comes out as it does.</param>
internal sealed class CriterionTree(Wording words, bool isFull)
{
    public IEnumerable<Block> Of(RuleOutcome rule)
    {
        var requirements = Standing.Of(rule).Requirements;
        var shown = isFull || rule.Status == Truth.Met ? requirements : [.. requirements.Where(r => r.Status != Truth.Met)];
        yield return new Tree([.. shown.Select(r => Branch(r, isBad: rule.Rule.Kind == RuleKind.Bar, [rule.Rule.Authority]))]);
        if (shown.Count < requirements.Count)
        {
            yield return new Prose(words.Say(Phrases.OthersMet, requirements.Count - shown.Count));
        }
    }

    /// <summary>A criterion; bad for the case in a bar and among those of which none may hold.</summary>
    private Branch Branch(CriterionOutcome criterion, bool isBad, IReadOnlyList<Citation> around)
    {
        var (outcome, tone) = Outcome(criterion.Status, isBad);
        var text = Rich.Of(words.Set(criterion.Requirement(words.Language) ?? ""));
        if (!criterion.Citations.SequenceEqual(around))
        {
            Append(text, words.Cite(criterion.Citations));
        }

        var shown = Shown(criterion);
        if (Junction(criterion, shown.Count) is { } junction)
        {
            Append(text, Rich.Of(junction, Tone.Quiet));
        }

        var isBadInside = isBad ^ criterion.Criterion is NoneOf;
        return new Branch(
            words.Say(outcome), tone, text, [.. Notes(criterion)], [.. shown.Select(c => Branch(c, isBadInside, criterion.Citations))]);
    }

    private IEnumerable<Rich> Notes(CriterionOutcome criterion)
    {
        foreach (var fact in criterion.Facts)
        {
            yield return words.Fact(fact);
        }

        if (criterion.Criterion.AssessedByOfficer)
        {
            yield return Rich.Of(words.Say(Phrases.OfficerJudgesThis), Tone.Open);
        }

        if (criterion.LawNotKnown)
        {
            yield return Rich.Of(words.Say(Phrases.LawNotKnownHere), Tone.Open);
        }

        if (isFull && criterion.Guidance(words.Language) is { } guidance)
        {
            yield return Rich.Of(words.Say(Phrases.OfficersWeigh, words.Set(guidance)), Tone.Quiet);
        }
    }

    /// <summary>
    /// The criteria that show why a group comes out as it does: of several ways the one that is met, of several exclusions the
    /// one that applies, of several conditions those that fail. The others are counted.
    /// </summary>
    private IReadOnlyList<CriterionOutcome> Shown(CriterionOutcome group)
    {
        var children = group.Children;
        if (isFull || children.Count < 2)
        {
            return children;
        }

        return (group.Criterion, group.Status) switch
        {
            (AnyOf, Truth.Met) => [.. children.Where(c => c.Status == Truth.Met)],
            (AllOf, Truth.NotMet or Truth.Undetermined) => [.. children.Where(c => c.Status != Truth.Met)],
            (NoneOf, Truth.Met) => children.Count > 2 ? [] : children,
            (NoneOf, Truth.NotMet) => [.. children.Where(c => c.Status == Truth.Met)],
            (NoneOf, Truth.Undetermined) => [.. children.Where(c => c.Status == Truth.Undetermined)],
            _ => children,
        };
    }

    /// <summary>How the criteria of a group go together, and how many of them are not shown.</summary>
    private string? Junction(CriterionOutcome group, int shown)
    {
        var rest = group.Children.Count - shown;
        return group.Criterion switch
        {
            AllOf => rest == 0 ? words.Say(Phrases.GroupAll) : words.Say(Phrases.GroupAllRest, rest),
            AnyOf => rest == 0 ? words.Say(Phrases.GroupAny) : words.Say(Phrases.GroupAnyRest, rest),
            NoneOf when shown == 0 => words.Say(Phrases.GroupNoneApplies, rest),
            NoneOf => rest == 0 ? words.Say(Phrases.GroupNone) : words.Say(Phrases.GroupNoneRest, rest),
            _ => null,
        };
    }

    private static void Append(Rich text, Rich more) => text.Add(text.Spans.Count > 0 ? " " : "").Add(more);

    private static (LocalizedText Outcome, Tone Tone) Outcome(Truth truth, bool isBad) => (truth, isBad) switch
    {
        (Truth.Met, false) => (Phrases.OutcomeMet, Tone.Good),
        (Truth.NotMet, false) => (Phrases.OutcomeNotMet, Tone.Bad),
        (Truth.Met, true) => (Phrases.OutcomeYes, Tone.Bad),
        (Truth.NotMet, true) => (Phrases.OutcomeNo, Tone.Good),
        _ => (Phrases.OutcomeOpen, Tone.Open),
    };
}
