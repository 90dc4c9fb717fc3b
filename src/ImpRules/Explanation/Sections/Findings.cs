using ImpRules.Evaluation;

namespace ImpRules.Explanation;

/// <summary>The parts of a decision that an explanation looks at again and again, each worked out once.</summary>
internal sealed class Findings(Decision decision)
{
    private IReadOnlyList<RuleOutcome>? _exemptions, _met, _obligations, _bars;
    private IReadOnlyList<MissingFact>? _missing, _further;
    private IReadOnlyList<CriterionOutcome>? _officer, _lawNotKnown;
    private IReadOnlyList<AssumedFact>? _assumptions;
    private IReadOnlyList<Standing>? _notMet;
    private (bool IsKnown, RuleOutcome? Rule) _requested;

    public Decision Decision => decision;

    public Routing Routing => decision.Routing;

    public RuleOutcome? Primary { get; } = decision.Primary;

    public RuleOutcome? Stream { get; } = decision.Stream;

    public IReadOnlyList<RuleOutcome> Exemptions => _exemptions ??= decision.Exemptions;

    public IReadOnlyList<RuleOutcome> Met => _met ??= decision.Met;

    public IReadOnlyList<RuleOutcome> Obligations => _obligations ??= decision.Obligations;

    public IReadOnlyList<RuleOutcome> Bars => _bars ??= decision.Bars;

    public IReadOnlyList<MissingFact> MissingFacts => _missing ??= decision.MissingFacts;

    public IReadOnlyList<MissingFact> FurtherFacts => _further ??= decision.FurtherFacts;

    public IReadOnlyList<CriterionOutcome> OfficerAssessments => _officer ??= decision.OfficerAssessments;

    public IReadOnlyList<CriterionOutcome> LawNotKnown => _lawNotKnown ??= decision.LawNotKnown;

    public IReadOnlyList<AssumedFact> Assumptions => _assumptions ??= decision.Assumptions;

    /// <summary>Exemptions and authorizations that are not met: the nearest first.</summary>
    public IReadOnlyList<Standing> NotMet => _notMet ??= Standing.NotMet(Exemptions);

    /// <summary>Those among them that came near.</summary>
    public IEnumerable<Standing> Near => NotMet.Where(s => s.IsNear);

    public RuleOutcome? Requested
    {
        get
        {
            if (!_requested.IsKnown)
            {
                _requested = (true, decision.Requested);
            }

            return _requested.Rule;
        }
    }
}
