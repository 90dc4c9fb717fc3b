using ImpRules.Rules;

namespace ImpRules.Explanation;

/// <summary>What the employer submits, pays and does.</summary>
internal static class EmployerField
{
    public static IEnumerable<Field> Of(Findings findings, Wording words, Room room)
    {
        if (findings.Routing == Routing.Undetermined)
        {
            return [];
        }

        var met = Obligations.Met(findings, DebtorKind.Employer).ToList();
        var lines = met.Where(o => o.Rule.Duty != Duty.Other).OrderBy(o => o.Rule.Duty).Select(o => Obligations.Line(o, words, room.Provisions)).ToList();
        lines.AddRange(Nothing(findings, words));
        lines.AddRange(Obligations.OpenLines(findings, DebtorKind.Employer, words, room.Duties + 1));
        lines.AddRange(Obligations.Others([.. met.Where(o => o.Rule.Duty == Duty.Other)], words, room.Duties));
        return [new Field(words.Say(Phrases.LabelEmployer), lines)];
    }

    /// <summary>What is usual and not owed here, with the reason.</summary>
    private static IEnumerable<Rich> Nothing(Findings findings, Wording words)
    {
        var noOffer = Obligations.IsExcluded(findings, Duty.OfferOfEmployment);
        var noFee = Obligations.IsExcluded(findings, Duty.ComplianceFee);
        if (findings.Routing == Routing.Tfwp)
        {
            if (noOffer && noFee)
            {
                yield return words.Say(Phrases.SubmitNothing, words.Say(Phrases.BecauseLmia));
            }

            if (Obligations.IsExcluded(findings, Duty.LmiaFee))
            {
                yield return words.Say(Phrases.NoLmiaFee, Obligations.Because(findings, Duty.LmiaFee, words));
            }
        }
        else if (noOffer && noFee)
        {
            yield return words.Say(Phrases.SubmitNothing, Obligations.Because(findings, Duty.OfferOfEmployment, words));
        }
        else if (noOffer)
        {
            yield return words.Say(Phrases.NoOffer, Obligations.Because(findings, Duty.OfferOfEmployment, words));
        }
        else if (noFee)
        {
            yield return words.Say(Phrases.NoComplianceFee, Obligations.Because(findings, Duty.ComplianceFee, words));
        }
    }
}
