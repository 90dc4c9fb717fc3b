using ImpRules.Checking;
using ImpRules.Conditions;
using ImpRules.Rules;
using ImpRules.Testing.Suggesting;

namespace ImpRules.Testing;

/// <summary>How one single test of one rule version came out, case by case.</summary>
internal sealed class LeafCount(Threshold[] thresholds)
{
    private readonly int[] _truths = new int[3];
    private readonly int[] _decides = new int[3];
    private readonly int[] _places = new int[thresholds.Length * 3];

    public void Count(Truth truth, bool decides, TableCondition? table, Decision decision)
    {
        _truths[(int)truth]++;
        _decides[(int)truth] += decides ? 1 : 0;
        for (var i = 0; i < thresholds.Length; i++)
        {
            foreach (var place in thresholds[i].PlacesOf(decision.Values, decision.Law, table, decision.AsOf))
            {
                _places[(i * 3) + (int)place]++;
            }
        }
    }

    public CriterionCoverage Coverage(RuleVersion rule, Criterion criterion, SymbolTable symbols) => new(
        rule, criterion, _truths[(int)Truth.Met], _truths[(int)Truth.NotMet], _truths[(int)Truth.Undetermined], _decides[(int)Truth.Met], _decides[(int)Truth.NotMet],
        [.. thresholds.Select((threshold, i) => new BoundaryCoverage(
            symbols.Facts[threshold.Fact].Path, threshold.Text, threshold.Period,
            Places(i, BoundaryPlace.Below, symbols), Places(i, BoundaryPlace.At, symbols), Places(i, BoundaryPlace.Above, symbols)))]);

    public bool IsReached(Goal goal) =>
        goal.Threshold is { } threshold ? _places[(Array.IndexOf(thresholds, threshold) * 3) + (int)goal.Place] > 0
        : (goal.MustDecide ? _decides : _truths)[(int)goal.Truth] > 0;

    private int? Places(int threshold, BoundaryPlace place, SymbolTable symbols) =>
        _places[(threshold * 3) + (int)place] is > 0 and var count ? count : thresholds[threshold].IsPossible(place, symbols) ? 0 : null;
}
