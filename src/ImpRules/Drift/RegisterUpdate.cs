using ImpRules.Loading;
using ImpRules.Rules;

namespace ImpRules.Drift;

/// <summary>A register brought up to the law.</summary>
/// <param name="File">The file with its new content.</param>
/// <param name="Review">What the review changed; it is part of the new content.</param>
public sealed record RegisterUpdate(RuleFile File, SourceReview Review);
