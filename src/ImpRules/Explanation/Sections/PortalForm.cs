using ImpRules.Evaluation;
using ImpRules.Rules;
using ImpRules.Vocabulary;

namespace ImpRules.Explanation;

/// <summary>What the offer of employment asks for, section by section, with the answers that are known.</summary>
internal sealed class PortalForm(PortalChecklist checklist, Findings findings, Wording words)
{
    public IEnumerable<Block> Blocks =>
    [
        .. checklist.Sections.SelectMany(s => new Block[]
        {
            new Heading(2, words.Text(s.Section.Title)), new Tree([.. s.Items.Select(Branch)]),
        }),
        .. checklist.Form is { OpenQuestions: { Count: > 0 } open }
            ? new Block[] { new Listing([.. open.Select(q => new Item(words.Say(Phrases.OpenQuestion, words.Text(q)), []))]) }
            : [],
    ];

    private Branch Branch(PortalItem item)
    {
        var (answer, tone) = item.Answer switch
        {
            PortalAnswer.Given => (Phrases.AnswerGiven, Tone.Good),
            PortalAnswer.ToDo => (Phrases.AnswerToDo, Tone.Plain),
            _ => (Phrases.AnswerMissing, Tone.Bad),
        };
        return new Branch(words.Say(answer), tone, Text(item), [.. Notes(item)], Children(item));
    }

    /// <summary>What is asked for and, where one fact answers it, its value.</summary>
    private Rich Text(PortalItem item)
    {
        var asked = words.Set(item.Text(words.Language));
        var text = item.Item.Part == ChecklistPart.Exemption
            ? Rich.Of(asked).Add(words.Say(Phrases.Colon)).Add(RuleName.Of(item.Rules[0], words))
            : item.Facts is [var only] && only.Value.State != FactState.NotKnown
                ? words.Say(Phrases.LabelAndValue, asked, words.Value(only.Fact, only.Value))
                : Rich.Of(asked);
        text.Add(" ").Add(words.Cite(item.Item.Citations));
        return item.Item.Confidence switch
        {
            Confidence.Medium => text.Add(" ").Add(words.Say(Phrases.SecondSource), Tone.Open),
            Confidence.Low => text.Add(" ").Add(words.Say(Phrases.NoSource), Tone.Open),
            _ => text,
        };
    }

    private IEnumerable<Rich> Notes(PortalItem item)
    {
        foreach (var fact in item.Facts)
        {
            if (fact.Value.State == FactState.NotKnown)
            {
                yield return Rich.Of(fact.Fact.Path, Tone.Name);
            }
            else if (item.Facts.Count > 1)
            {
                yield return words.Brief(fact);
            }
        }

        if (item.Item.Part == ChecklistPart.Fee)
        {
            yield return item.Rules.FirstOrDefault(r => r.Status == Truth.Met) is { } fee ? Obligations.Line(fee, words) : Obligations.NoFee(findings, words);
        }

        if (item.Item.Part == ChecklistPart.Grounds && Standing.Of(item.Rules[0]).Requirements.Count(r => Standing.Evidence(r).Count == 0) is > 0 and var rest)
        {
            yield return words.Say(Phrases.RestIsAssumed, rest);
        }
    }

    private IReadOnlyList<Branch> Children(PortalItem item) => item.Item.Part switch
    {
        ChecklistPart.Grounds => [.. Standing.Of(item.Rules[0]).Requirements.Select(Ground).OfType<Branch>()],
        ChecklistPart.Fee => [.. item.Rules.Take(1).SelectMany(r => Standing.Of(r).Requirements).Where(c => c.Criterion is NoneOf).Select(c => Outcome(c, []))],
        ChecklistPart.Duties => [.. item.Rules.Select(r => new Branch(words.Say(Phrases.AnswerToDo), Tone.Plain, Obligations.Line(r, words), [], []))],
        _ => [],
    };

    /// <summary>A requirement of the exemption with what the profile says of it; null when it rests on assumptions alone.</summary>
    private Branch? Ground(CriterionOutcome requirement) => Standing.Evidence(requirement) is { Count: > 0 } facts ? Outcome(requirement, facts) : null;

    private Branch Outcome(CriterionOutcome criterion, IReadOnlyList<FactOutcome> facts)
    {
        var (outcome, tone) = criterion.Status == Truth.Met ? (Phrases.OutcomeMet, Tone.Good) : (Phrases.OutcomeOpen, Tone.Open);
        var text = Rich.Of(words.Set(criterion.Requirement(words.Language) ?? "")).Add(" ").Add(words.Cite(criterion.Citations));
        var judged = criterion.Criterion.AssessedByOfficer ? new[] { Rich.Of(words.Say(Phrases.OfficerJudgesThis), Tone.Open) } : [];
        return new Branch(words.Say(outcome), tone, text, [.. facts.Select(words.Fact), .. judged], []);
    }
}
