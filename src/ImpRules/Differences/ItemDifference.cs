using ImpRules.Diagnostics;

namespace ImpRules.Differences;

/// <summary>How something other than a rule differs between two packs.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Changes">Its changes; a single one when it was added or removed as a whole.</param>
/// <param name="Rules">The rules that it reaches, in ordinal order.</param>
/// <param name="OldPlace">Where it stood; null when it is new.</param>
/// <param name="NewPlace">Where it stands; null when it was removed.</param>
public sealed record ItemDifference(
    ItemKind Kind, string Name, IReadOnlyList<Change> Changes, IReadOnlyList<string> Rules, SourceSpan? OldPlace, SourceSpan? NewPlace)
{
    /// <summary>Whether no decision can change by it.</summary>
    public bool IsWording => Changes.All(c => c.IsWording);
}
