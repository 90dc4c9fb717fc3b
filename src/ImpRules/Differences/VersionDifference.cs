using ImpRules.Rules;

namespace ImpRules.Differences;

/// <summary>How one version of a rule differs.</summary>
/// <param name="Old">The version in the old pack; null when it is new.</param>
/// <param name="New">The version in the new pack; null when it was removed.</param>
/// <param name="Before">For a version that is new: the one that it follows, with which it is compared; null when the rule is new.</param>
/// <param name="Changes">What changed.</param>
public sealed record VersionDifference(RuleVersion? Old, RuleVersion? New, RuleVersion? Before, IReadOnlyList<Change> Changes)
{
    /// <summary>Whether no decision can change by it.</summary>
    public bool IsWording => Old is not null && New is not null && Changes.All(c => c.IsWording);
}
