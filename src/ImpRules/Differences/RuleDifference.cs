using ImpRules.Reach;
using ImpRules.Rules;

namespace ImpRules.Differences;

/// <summary>How a rule differs between two packs, by its own text or by the law that it names.</summary>
/// <param name="Rule">The rule as it stands last, in the new pack if it is there.</param>
/// <param name="Versions">Its versions that differ; none when only parameters, lists, tables, facts or shared criteria do.</param>
/// <param name="Causes">What else changed that the rule rests on, by name.</param>
/// <param name="Reach">By whom it is met, compared; none when only words changed, or when it asks what was decided before it.</param>
public sealed record RuleDifference(
    RuleVersion Rule, IReadOnlyList<VersionDifference> Versions, IReadOnlyList<string> Causes, IReadOnlyList<ReachComparison> Reach)
{
    /// <summary>Whether it is not in the old pack.</summary>
    public bool IsAdded { get; init; }

    /// <summary>Whether it is not in the new pack.</summary>
    public bool IsRemoved { get; init; }

    /// <summary>Whether no decision can change by it.</summary>
    public bool IsWording => Versions.All(v => v.IsWording) && Causes.Count == 0 && Reach.Count == 0;
}
