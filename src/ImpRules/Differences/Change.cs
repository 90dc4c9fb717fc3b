using ImpRules.Diagnostics;

namespace ImpRules.Differences;

/// <summary>One change, with its place in both packs.</summary>
/// <param name="Kind">What sort of change it is.</param>
/// <param name="Subject">What changed: the identifier of a criterion, or the property as rule files name it.</param>
/// <param name="Old">What it was; null when there was nothing.</param>
/// <param name="New">What it is; null when there is nothing.</param>
/// <param name="OldPlace">Where it stood.</param>
/// <param name="NewPlace">Where it stands.</param>
public sealed record Change(ChangeKind Kind, string Subject, string? Old, string? New, SourceSpan? OldPlace, SourceSpan? NewPlace)
{
    /// <summary>Whether no decision can change by it.</summary>
    public bool IsWording => Kind is ChangeKind.Text or ChangeKind.Citation;
}
