using ImpRules.Evaluation;
using ImpRules.Rules;

namespace ImpRules.Explanation;

/// <summary>What is owed, what may be owed, and why something usual is not.</summary>
internal static class Obligations
{
    /// <summary>Duties that are met, of one party and sort.</summary>
    public static IEnumerable<RuleOutcome> Met(Findings findings, DebtorKind party) =>
        findings.Obligations.Where(o => o.Status == Truth.Met && o.Rule.OwedBy == party);

    /// <summary>Whether nothing of this sort is owed, whatever is not known.</summary>
    public static bool IsExcluded(Findings findings, params ReadOnlySpan<Duty> duties)
    {
        foreach (var obligation in findings.Obligations)
        {
            if (obligation.Status != Truth.NotMet && duties.Contains(obligation.Rule.Duty))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A duty with its amount and provision.</summary>
    public static Rich Line(RuleOutcome obligation, Wording words, bool withProvision = true) => withProvision
        ? Rich.Of(Title(obligation, words)).Add(" ").Add(words.Cite([obligation.Rule.Authority]))
        : Title(obligation, words);

    /// <summary>Why a fee is not owed, or on what it depends.</summary>
    public static Rich NoFee(Findings findings, Wording words) => IsExcluded(findings, Duty.ComplianceFee)
        ? words.Say(Phrases.NoComplianceFee, Because(findings, Duty.ComplianceFee, words))
        : OpenLine(findings, findings.Obligations.First(o => o.Rule.Duty == Duty.ComplianceFee && o.Status == Truth.Undetermined), words);

    /// <summary>Duties of one party that facts not known leave open.</summary>
    public static IEnumerable<Rich> OpenLines(Findings findings, DebtorKind party, Wording words, int most)
    {
        var open = findings.Obligations.Where(o => o.Status == Truth.Undetermined && o.Rule.OwedBy == party).OrderBy(o => o.Rule.Duty == Duty.Other).ToList();
        var lines = open.Take(most).Select(o => OpenLine(findings, o, words));
        return open.Count > most ? lines.Append(Rich.Of(words.Say(Phrases.More, open.Count - most), Tone.Open)) : lines;
    }

    /// <summary>A duty that facts not known leave open.</summary>
    public static Rich OpenLine(Findings findings, RuleOutcome obligation, Wording words) =>
        Rich.Of(words.Say(Phrases.Perhaps, Title(obligation, words), DependsOn(findings, obligation, words)), Tone.Open)
            .Add(" ").Add(words.Cite([obligation.Rule.Authority]));

    /// <summary>The duties without an amount in one sentence.</summary>
    public static IEnumerable<Rich> Others(IReadOnlyList<RuleOutcome> duties, Wording words, int most)
    {
        if (duties.Count > 0)
        {
            yield return words.Enumerate(Phrases.OtherDuties, duties.Count, [.. duties.Select(d => words.Set(d.Title(words.Language)))], most);
        }
    }

    /// <summary>The facts that would settle a rule.</summary>
    public static string DependsOn(Findings findings, RuleOutcome rule, Wording words) =>
        words.Labels(findings.FurtherFacts.Where(f => f.Rules.Any(r => r.Id == rule.Rule.Id)).Select(f => f.Fact), 2, Phrases.And);

    /// <summary>Why a usual duty is not owed.</summary>
    public static string Because(Findings findings, Duty duty, Wording words)
    {
        if (findings.Routing == Routing.NoWorkPermit)
        {
            return words.Say(Phrases.BecauseNoPermit);
        }

        if (findings.Decision.IsAlreadyAuthorized)
        {
            return words.Say(Phrases.BecauseAuthorized);
        }

        if (duty is Duty.OfferOfEmployment or Duty.ComplianceFee && findings.Decision.Permit is PermitKind.Open or PermitKind.OccupationRestrictedOpen)
        {
            return words.Say(Phrases.BecauseOpen);
        }

        return Missing(findings, duty, words) is { } text ? words.Say(Phrases.BecauseNot, text) : words.Say(Phrases.BecauseNone);
    }

    /// <summary>What keeps every rule with this duty from being met: a shared failure first, then the last in the first rule.</summary>
    private static string? Missing(Findings findings, Duty duty, Wording words)
    {
        var rules = findings.Obligations.Where(o => o.Rule.Duty == duty).Select(Standing.Of).ToList();
        var failures = rules.SelectMany(r => r.Failed).Where(f => f.Requirement(words.Language) is not null).ToList();
        var failure = failures.OrderByDescending(f => failures.Count(o => o.Id == f.Id)).FirstOrDefault();
        return failure is null ? null : words.Set(failure.Requirement(words.Language)!).TrimEnd('.');
    }

    private static string Title(RuleOutcome obligation, Wording words)
    {
        var title = words.Set(obligation.Title(words.Language));
        if (obligation.Rule.Amount is null)
        {
            return title;
        }

        return words.Say(Phrases.TitleAndAmount, title, obligation.Amount is { } amount ? words.Money(amount) : words.Say(Phrases.AmountNotKnown));
    }
}
