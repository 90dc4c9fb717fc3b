using ImpRules.Diagnostics;

namespace ImpRules.Rules;

/// <summary>A value with the days on which it is in force and the authority for it.</summary>
public sealed record Dated<T>(Period Period, T Value, IReadOnlyList<Citation> Citations, SourceSpan Span);
