using System.Text.Json;
using ImpRules.Evaluation;
using ImpRules.Rules;

namespace ImpRules.Serialization;

/// <summary>Writes what the employer and the worker must submit, pay and do.</summary>
internal sealed class ObligationWriter(RuleWriter rules, Utf8JsonWriter writer)
{
    public void WriteEmployer(Decision decision)
    {
        writer.WriteStartObject("employerObligations");
        if (IsOwed(decision, Duty.OfferOfEmployment) is { } offer)
        {
            writer.WriteBoolean("offerOfEmployment", offer);
        }
        else
        {
            writer.WriteNull("offerOfEmployment");
        }

        writer.WriteAmount("complianceFee", Fee(decision, Duty.ComplianceFee));
        writer.WriteString("lmia", decision.Stream?.Rule.Id);
        writer.WriteAmount("lmiaFee", Fee(decision, Duty.LmiaFee));
        Items(decision, DebtorKind.Employer);
        writer.WriteEndObject();
    }

    public void WriteWorker(Decision decision)
    {
        writer.WriteStartObject("workerObligations");
        writer.WriteAmount("holderFee", Fee(decision, Duty.HolderFee));
        writer.WriteAmount("processingFee", Fee(decision, Duty.ProcessingFee));
        Items(decision, DebtorKind.Worker);
        writer.WriteEndObject();
    }

    private void Items(Decision decision, DebtorKind party)
    {
        writer.WriteStartArray("items");
        foreach (var item in decision.Obligations.Where(o => o.Rule.OwedBy == party))
        {
            rules.WriteObligation(item);
        }

        writer.WriteEndArray();
    }

    /// <summary>Whether a duty is owed; null while that is not settled.</summary>
    private static bool? IsOwed(Decision decision, Duty duty)
    {
        if (decision.Routing == Routing.Undetermined)
        {
            return null;
        }

        var status = decision.Obligations.Where(o => o.Rule.Duty == duty).Select(o => Strength(o.Status)).DefaultIfEmpty(0).Max();
        return status switch { 2 => true, 1 => null, _ => false };
    }

    /// <summary>What is to be paid: zero when it is not owed, null when that or the amount is not known.</summary>
    private static decimal? Fee(Decision decision, Duty duty) => IsOwed(decision, duty) switch
    {
        true => decision.Obligations.First(o => o.Rule.Duty == duty && o.Status == Truth.Met).Amount,
        false => 0,
        null => null,
    };

    private static int Strength(Truth truth) => truth switch { Truth.Met => 2, Truth.Undetermined => 1, _ => 0 };
}
