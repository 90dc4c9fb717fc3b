using ImpRules.Evaluation;
using ImpRules.Rules;
using ImpRules.Vocabulary;

namespace ImpRules;

/// <summary>
/// What an employer gathers for the offer of employment in the Employer Portal, filled from a decision and its profile; or why
/// there is nothing to submit, or what must be known first. It prepares a submission; it submits nothing, and whether the answers
/// are true is for the employer to say.
/// </summary>
public sealed class PortalChecklist
{
    private PortalChecklist(Decision decision, PortalSubmission submission, Checklist? form)
    {
        Decision = decision;
        Submission = submission;
        Form = form;
        Sections = form is null || submission != PortalSubmission.Required ? [] : [.. form.Sections.Select(Section).Where(s => s.Items.Count > 0)];
    }

    /// <summary>The decision that it is filled from.</summary>
    public Decision Decision { get; }

    /// <summary>Whether an offer is submitted, and if not, why.</summary>
    public PortalSubmission Submission { get; }

    /// <summary>What the pack says of the form; null when it declares no checklist for the offer of employment.</summary>
    public Checklist? Form { get; }

    /// <summary>What the form asks for on the as-of date; empty unless an offer is to be submitted.</summary>
    public IReadOnlyList<PortalSection> Sections { get; }

    /// <summary>The facts that the form asks for and the profile does not give, in the order of the form.</summary>
    public IReadOnlyList<FactDeclaration> Missing =>
        [.. Sections.SelectMany(s => s.Items).SelectMany(i => i.Facts).Where(f => f.Value.State == FactState.NotKnown).Select(f => f.Fact).Distinct()];

    /// <summary>The facts that must be known before it can be said whether an offer is submitted.</summary>
    public IReadOnlyList<MissingFact> NeededFirst => Submission != PortalSubmission.NotSettled ? []
        : Decision.Routing == Routing.Undetermined ? Decision.MissingFacts
        : [.. Decision.FurtherFacts.Where(f => f.Rules.Any(r => r.Duty == Duty.OfferOfEmployment))];

    /// <summary>What spares the employer the offer for a permit that names the employer; null when nothing does.</summary>
    public CriterionOutcome? Obstacle => Submission != PortalSubmission.NotRequired ? null
        : Decision.Obligations.Where(o => o.Rule.Duty == Duty.OfferOfEmployment).Select(o => Deciding(o.Criteria, Truth.NotMet)).FirstOrDefault();

    /// <summary>The checklist for a decision.</summary>
    public static PortalChecklist Of(Decision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        var form = decision.Pack.Checklists.FirstOrDefault(c => c.Duty == Duty.OfferOfEmployment);
        return new PortalChecklist(decision, SubmissionFor(decision), form);
    }

    /// <summary>The rule that the hire rests on and whether an offer is submitted for it; nothing about the person.</summary>
    public override string ToString() => $"{Decision}: {Submission}";

    private static PortalSubmission SubmissionFor(Decision decision) => decision.Owes(Duty.OfferOfEmployment) switch
    {
        true => PortalSubmission.Required,
        null => PortalSubmission.NotSettled,
        false when decision.Routing == Routing.NoWorkPermit => PortalSubmission.NoPermitNeeded,
        false when decision.Routing == Routing.Tfwp => PortalSubmission.LmiaInstead,
        false when decision.IsAlreadyAuthorized => PortalSubmission.AlreadyAuthorized,
        false when decision.Permit is PermitKind.Open or PermitKind.OccupationRestrictedOpen => PortalSubmission.OpenPermit,
        false => PortalSubmission.NotRequired,
    };

    private PortalSection Section(ChecklistSection section) =>
        new(section, [.. section.Items.Where(i => i.Period.Contains(Decision.AsOf)).Select(i => new PortalItem(Decision, i))]);

    /// <summary>The innermost criterion that by itself makes another come out as it does.</summary>
    private static CriterionOutcome Deciding(CriterionOutcome criterion, Truth outcome)
    {
        var isDecidedByOne = criterion.Criterion is CriterionGroup group && (group is AnyOf) == (outcome == Truth.Met);
        var inside = criterion.Criterion is not NoneOf ? outcome : outcome == Truth.Met ? Truth.NotMet : Truth.Met;
        var next = isDecidedByOne ? criterion.Children.FirstOrDefault(c => c.Status == inside) : null;
        return next is null ? criterion : Deciding(next, inside);
    }
}
