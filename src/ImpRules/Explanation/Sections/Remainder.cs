using ImpRules.Evaluation;
using ImpRules.Rules;

namespace ImpRules.Explanation;

/// <summary>Everything that was considered and is not told at length: in a line each group, or at length when all is asked for.</summary>
internal static class Remainder
{
    public static IEnumerable<Block> Of(Findings findings, Wording words, bool isFull, HashSet<string> told)
    {
        foreach (var block in Duties(findings, words, isFull).Concat(Assumed(findings, words)))
        {
            yield return block;
        }

        var notMet = findings.NotMet.Where(s => !told.Contains(s.Rule.Rule.Id)).ToList();
        var noPermit = findings.Decision.NoPermitCases.Where(r => r.Status == Truth.NotMet && !told.Contains(r.Rule.Id)).ToList();
        if (notMet.Count + noPermit.Count == 0)
        {
            yield break;
        }

        yield return new Heading(2, words.Say(Phrases.HeadNotMet));
        foreach (var block in isFull ? AtLength(notMet, words) : InBrief(notMet, words))
        {
            yield return block;
        }

        if (noPermit.Count > 0)
        {
            yield return new Prose(words.Say(Phrases.NoPermitNotMet, noPermit.Count));
        }

        foreach (var block in isFull ? noPermit.SelectMany(r => RuleDetail.Of(r, words, isFull: true)) : [])
        {
            yield return block;
        }
    }

    private static IEnumerable<Block> InBrief(IReadOnlyList<Standing> rules, Wording words)
    {
        var others = rules.Where(s => !s.IsGateClosed).ToList();
        if (others.Count > 0)
        {
            yield return new Listing([.. others.Select(s => new Item(Name(s, words), [s.Failure(words)]))]);
        }

        var closed = rules.Where(s => s.IsGateClosed).Select(s => s.Rule.Rule).ToList();
        if (closed.Count > 0)
        {
            // Two rules may share a code: both count, and the code is named once. A reader looks for a code, so they stand in order.
            var names = closed.OrderBy(r => r.Code is null).ThenBy(words.Name, StringComparer.Ordinal).Select(words.Name).Distinct();
            yield return new Prose(words.Say(Phrases.GateClosed, closed.Count, string.Join("; ", names)));
        }
    }

    /// <summary>Those whose gate is closed with the criterion that closes it, the others criterion by criterion.</summary>
    private static IEnumerable<Block> AtLength(IReadOnlyList<Standing> rules, Wording words)
    {
        foreach (var block in rules.Where(s => !s.IsGateClosed).SelectMany(s => RuleDetail.Of(s.Rule, words, isFull: true)))
        {
            yield return block;
        }

        var closed = rules.Where(s => s.IsGateClosed).ToList();
        if (closed.Count > 0)
        {
            yield return new Listing([.. closed.Select(s => new Item(Name(s, words), [s.Failure(words)]))]);
        }
    }

    private static Rich Name(Standing standing, Wording words) => RuleName.Of(standing.Rule, words);

    private static IEnumerable<Block> Duties(Findings findings, Wording words, bool isFull)
    {
        var owed = findings.Obligations.Where(o => o.Status != Truth.NotMet)
            .OrderBy(o => o.Rule.OwedBy).ThenBy(o => o.Rule.Duty == Duty.Other).ThenBy(o => o.Rule.Duty).ToList();
        if (owed.Count == 0)
        {
            yield break;
        }

        yield return new Heading(2, words.Say(Phrases.HeadDuties));
        if (isFull)
        {
            foreach (var block in owed.SelectMany(o => RuleDetail.Of(o, words, isFull)))
            {
                yield return block;
            }

            yield break;
        }

        yield return new Fields([.. owed.GroupBy(o => o.Rule.OwedBy).Select(party => new Field(
            words.Say(party.Key == DebtorKind.Employer ? Phrases.LabelEmployer : Phrases.LabelWorker),
            [.. party.Select(o => o.Status == Truth.Met ? Obligations.Line(o, words) : Obligations.OpenLine(findings, o, words))]))]);
    }

    private static IEnumerable<Block> Assumed(Findings findings, Wording words) => findings.Assumptions.Count == 0
        ? []
        : [new Heading(2, words.Say(Phrases.HeadAssumed)), .. Grounds.Assumed(findings, words, int.MaxValue).Select(a => new Prose(a))];
}
