using ImpRules.Rules;

namespace ImpRules.Reach;

/// <summary>Whether a rule is met by more profiles or fewer than before, on one day each.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Old">The version in force in the old pack; null when none is.</param>
/// <param name="New">The version in force in the new pack; null when none is.</param>
/// <param name="OldDay">The day whose law the old pack applies.</param>
/// <param name="NewDay">The day whose law the new pack applies.</param>
/// <param name="Change">What the search found.</param>
/// <param name="Gained">A profile that meets it now and did not.</param>
/// <param name="Lost">A profile that met it and does not now.</param>
/// <param name="Note">Why the search was given up, or what a reader must know of it.</param>
public sealed record ReachComparison(
    string RuleId, RuleVersion? Old, RuleVersion? New, DateOnly OldDay, DateOnly NewDay, ReachChange Change, Witness? Gained, Witness? Lost, string? Note)
{
    /// <summary>The last of the days that follow on which the same versions and numbers stand against each other; null when no end is known.</summary>
    public DateOnly? Until { get; init; }
}
