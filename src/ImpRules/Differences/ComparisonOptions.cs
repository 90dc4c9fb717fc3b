using ImpRules.Reach;

namespace ImpRules.Differences;

/// <summary>What of two packs to compare.</summary>
public sealed record ComparisonOptions
{
    /// <summary>The day whose law the old pack applies; null to compare all versions of both packs. Goes with <see cref="NewDay"/>.</summary>
    public DateOnly? OldDay { get; init; }

    /// <summary>The day whose law the new pack applies: as a rule the same.</summary>
    public DateOnly? NewDay { get; init; }

    /// <summary>After how many steps the search for one witness is given up.</summary>
    public int MostSteps { get; init; } = ReachSearch.UsualSteps;
}
