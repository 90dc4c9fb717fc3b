using ImpRules.Evaluation;
using ImpRules.Rules;

namespace ImpRules.Explanation;

/// <summary>The Employer Portal checklist: what the form asks for with its answers, or why there is nothing to submit.</summary>
internal sealed class PortalPage(PortalChecklist checklist, Wording words)
{
    private const int MostNamed = 6;

    private readonly Findings _findings = new(checklist.Decision);

    public IEnumerable<Block> Blocks =>
    [
        new Heading(1, Headline),
        .. (_findings.Primary ?? _findings.Stream) is { } rule ? new Block[] { new Heading(3, RuleName.Of(rule, words)) } : [],
        .. Summary.ToList() is { Count: > 0 } fields ? new Block[] { new Fields(fields) } : [],
        .. checklist.Submission switch
        {
            PortalSubmission.Required => new PortalForm(checklist, _findings, words).Blocks,
            PortalSubmission.NotSettled => FirstQuestions,
            _ => Instead,
        },
        FirstScreen.Footer(_findings, words),
        .. Sources.Of(words),
    ];

    private Rich Headline => checklist.Submission switch
    {
        PortalSubmission.Required => Rich.Of(words.Say(Phrases.PortalRequired), Tone.Good),
        PortalSubmission.NotSettled when checklist.NeededFirst.Count == 0 => Rich.Of(words.Say(Phrases.PortalLawUnknown), Tone.Open),
        PortalSubmission.NotSettled => Rich.Of(words.Say(Phrases.PortalNotSettled), Tone.Open),
        _ => Rich.Of(words.Say(Phrases.PortalNothing), Tone.Good),
    };

    private IEnumerable<Field> Summary
    {
        get
        {
            foreach (var warning in Warnings.Of(_findings, words, MostNamed))
            {
                yield return warning;
            }

            if (Why.ToList() is { Count: > 0 } reasons)
            {
                yield return new Field(words.Say(Phrases.LabelWhy), reasons);
            }

            if (checklist.Submission == PortalSubmission.Required && checklist.Form is not null)
            {
                var missing = checklist.Missing.Select(words.Label).ToList();
                yield return new Field(words.Say(Phrases.LabelMissing), [missing.Count == 0
                    ? words.Say(Phrases.PortalComplete)
                    : Rich.Of(words.Enumerate(Phrases.PortalMissing, missing.Count, missing, MostNamed), Tone.Open)]);
            }
        }
    }

    private IEnumerable<Rich> Why => checklist.Submission switch
    {
        PortalSubmission.NoPermitNeeded => [words.Say(Phrases.PortalNoPermit)],
        PortalSubmission.AlreadyAuthorized => [words.Say(Phrases.PortalAuthorized)],
        PortalSubmission.OpenPermit => [words.Say(Phrases.PortalOpen)],
        PortalSubmission.LmiaInstead => [words.Say(Phrases.PortalLmia)],
        PortalSubmission.NotRequired when checklist.Obstacle is { } obstacle =>
            [words.Say(Phrases.PortalExempt), Rich.Of(words.Set(obstacle.Requirement(words.Language) ?? "")).Add(" ").Add(words.Cite(obstacle.Citations))],
        PortalSubmission.Required when checklist.Form is null => [words.Say(Phrases.PortalNoForm)],
        _ => [],
    };

    private IEnumerable<Block> FirstQuestions => checklist.NeededFirst.Count == 0 ? []
        : [new Prose(words.Say(Phrases.PortalAnswerFirst)), Questions.List(checklist.NeededFirst, words)];

    /// <summary>What the employer does where there is no portal, and the worker besides paying, with what helps to do it.</summary>
    private IEnumerable<Block> Instead
    {
        get
        {
            var duties = Obligations.Met(_findings, DebtorKind.Employer).OrderBy(o => o.Rule.Duty == Duty.Other)
                .Concat(Obligations.Met(_findings, DebtorKind.Worker).Where(o => o.Rule.Duty == Duty.Other)).ToList();
            return duties.Count == 0 ? []
                : [new Heading(2, words.Say(Phrases.HeadInstead)), new Listing([.. duties.Select(d => new Item(
                    Obligations.Line(d, words), [.. d.Guidance(words.Language).Select(g => Rich.Of(words.Set(g), Tone.Quiet))]))])];
        }
    }
}
