using ImpRules.Diagnostics;

namespace ImpRules.Rules;

/// <summary>A number that is written out or named as a parameter.</summary>
/// <param name="Literal">The number, when it is written out.</param>
/// <param name="Parameter">The name of the parameter, when it is named.</param>
/// <param name="Span">Where it is written.</param>
public sealed record Quantity(decimal? Literal, string? Parameter, SourceSpan Span);
