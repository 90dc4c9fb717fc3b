using ImpRules.Diagnostics;

namespace ImpRules.Formatting;

/// <summary>What became of a file that was to be formatted.</summary>
/// <param name="Text">The file in the one way of writing it; null when it cannot be read.</param>
/// <param name="Diagnostics">Why it cannot be read.</param>
public sealed record FormattedFile(string? Text, IReadOnlyList<Diagnostic> Diagnostics);
