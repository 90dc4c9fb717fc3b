using ImpRules.Rules;
using ImpRules.Vocabulary;

namespace ImpRules.Evaluation;

/// <summary>One thing that the offer of employment asks for, with what is known of it.</summary>
public sealed class PortalItem
{
    private readonly Decision _decision;

    internal PortalItem(Decision decision, ChecklistItem item)
    {
        _decision = decision;
        Item = item;
        Facts = [.. item.Facts.Select(decision.Fact)];
    }

    /// <summary>The item as the pack declares it.</summary>
    public ChecklistItem Item { get; }

    /// <summary>The facts that answer it, with what is known of them.</summary>
    public IReadOnlyList<FactOutcome> Facts { get; }

    /// <summary>Whether it is answered, missing, or for the employer to do.</summary>
    public PortalAnswer Answer => Item.Part switch
    {
        ChecklistPart.None when Facts.Count == 0 => PortalAnswer.ToDo,
        ChecklistPart.None => Facts.Any(f => f.Value.State == FactState.NotKnown) ? PortalAnswer.Missing : PortalAnswer.Given,
        ChecklistPart.Fee => _decision.AmountOf(Duty.ComplianceFee) is null ? PortalAnswer.Missing : PortalAnswer.Given,
        ChecklistPart.Duties => PortalAnswer.ToDo,
        _ => PortalAnswer.Given,
    };

    /// <summary>For an item that rules of the decision answer: the exemption, the fee, the duties that follow.</summary>
    public IReadOnlyList<RuleOutcome> Rules => Item.Part switch
    {
        ChecklistPart.Exemption or ChecklistPart.Grounds => [_decision.Primary!],
        ChecklistPart.Fee => [.. _decision.Obligations.Where(o => o.Rule.Duty == Duty.ComplianceFee && o.Status != Truth.NotMet)],
        ChecklistPart.Duties => [.. _decision.Obligations.Where(o => o is { Status: Truth.Met, Rule: { Duty: Duty.Other, OwedBy: DebtorKind.Employer } })],
        _ => [],
    };

    /// <summary>What is asked for, in one language, with the numbers of the as-of date.</summary>
    public string Text(Language language) => _decision.Fill(Item.Text.In(language), language);
}
