using ImpRules.Checking;
using ImpRules.Compilation;
using ImpRules.Conditions;
using ImpRules.Evaluation;

namespace ImpRules.Testing.Suggesting;

/// <summary>What a case must show of one single test: a truth, and where a threshold is meant, a place next to it.</summary>
/// <param name="Rule">The rule version.</param>
/// <param name="Leaf">The single test.</param>
/// <param name="Truth">The truth wanted; undetermined when either will do.</param>
/// <param name="Threshold">The threshold, if one is meant.</param>
/// <param name="Place">The place next to it.</param>
/// <param name="MustDecide">Whether only a case in which the test decides will do; others prefer one.</param>
internal sealed record Goal(BoundRule Rule, BoundCriterion Leaf, Truth Truth, Threshold? Threshold, BoundaryPlace Place, bool MustDecide)
{
    public CoverageKinds Kind => Threshold is not null ? CoverageKinds.Boundaries : MustDecide ? CoverageKinds.Decisive : CoverageKinds.MetAndNotMet;

    /// <summary>The days on which a case can show it.</summary>
    public Rules.Period Period(CheckedPack pack) => Threshold?.Period ?? new Rules.Period(
        Rule.Rule.Effective.First > pack.Header.CoversFrom ? Rule.Rule.Effective.From : pack.Header.CoversFrom, Rule.Rule.Effective.Until);

    /// <summary>Whether the test has the truth, and the fact the place, that is wanted.</summary>
    public bool IsHit(Decision decision, Node leaf) =>
        (Truth == Truth.Undetermined || decision.TruthOf(leaf) == Truth)
        && (Threshold?.PlacesOf(decision.Values, decision.Law, decision.Pack.Checked.Conditions[Leaf.Condition] as TableCondition, decision.AsOf).Contains(Place) ?? true);

    /// <summary>The gap in words.</summary>
    public CoverageGap Gap(CheckedPack pack) => new(Rule.Rule, Leaf.Source, Kind, Threshold is { } threshold
        ? $"{pack.Symbols.Facts[threshold.Fact].Path} is never {Words(Place)} {threshold.Text}"
        : $"never {(MustDecide ? "shown to decide when" : "seen")} {(Truth == Truth.Met ? "met" : "not met")}");

    private static string Words(BoundaryPlace place) => place switch { BoundaryPlace.Below => "one step below", BoundaryPlace.Above => "one step above", _ => "exactly" };
}
