using ImpRules.Rules;

namespace ImpRules.Explanation;

/// <summary>What the employer submits, pays and does.</summary>
internal static class EmployerField
{
    public static IEnumerable<Field> Of(Decision decision, Wording words, Room room)
    {
        if (decision.Routing == Routing.Undetermined)
        {
            return [];
        }

        var met = Obligations.Met(decision, DebtorKind.Employer).ToList();
        var lines = met.Where(o => o.Rule.Duty != Duty.Other).OrderBy(o => o.Rule.Duty).Select(o => Obligations.Line(o, words, room.Provisions)).ToList();
        lines.AddRange(Nothing(decision, words));
        lines.AddRange(Obligations.OpenLines(decision, DebtorKind.Employer, words, room.Duties + 1));
        lines.AddRange(Obligations.Others([.. met.Where(o => o.Rule.Duty == Duty.Other)], words, room.Duties));
        return [new Field(words.Say(Phrases.LabelEmployer), lines)];
    }

    /// <summary>What is usual and not owed here, with the reason.</summary>
    private static IEnumerable<Rich> Nothing(Decision decision, Wording words)
    {
        var noOffer = Obligations.IsExcluded(decision, Duty.OfferOfEmployment);
        var noFee = Obligations.IsExcluded(decision, Duty.ComplianceFee);
        if (decision.Routing == Routing.Tfwp)
        {
            if (noOffer && noFee)
            {
                yield return words.Say(Phrases.SubmitNothing, words.Say(Phrases.BecauseLmia));
            }

            if (Obligations.IsExcluded(decision, Duty.LmiaFee))
            {
                yield return words.Say(Phrases.NoLmiaFee, Obligations.Because(decision, Duty.LmiaFee, words));
            }
        }
        else if (noOffer && noFee)
        {
            yield return words.Say(Phrases.SubmitNothing, Obligations.Because(decision, Duty.OfferOfEmployment, words));
        }
        else if (noOffer)
        {
            yield return words.Say(Phrases.NoOffer, Obligations.Because(decision, Duty.OfferOfEmployment, words));
        }
        else if (noFee)
        {
            yield return words.Say(Phrases.NoComplianceFee, Obligations.Because(decision, Duty.ComplianceFee, words));
        }
    }
}
