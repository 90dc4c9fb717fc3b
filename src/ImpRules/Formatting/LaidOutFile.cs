namespace ImpRules.Formatting;

/// <summary>A file as it is to be written.</summary>
/// <param name="Head">Comments above everything.</param>
/// <param name="IsApart">Whether an empty line stands below them.</param>
/// <param name="Root">What it holds; null when that is a single line.</param>
/// <param name="Inline">What it holds when it is a single line.</param>
/// <param name="Remarks">Comments at the end of that line.</param>
/// <param name="Tail">Comments below everything.</param>
internal sealed record LaidOutFile(IReadOnlyList<LaidOutComment> Head, bool IsApart, LaidOutCollection? Root, string? Inline, IReadOnlyList<string> Remarks, IReadOnlyList<LaidOutComment> Tail);
