using ImpRules.Diagnostics;
using ImpRules.Rules;

namespace ImpRules.Testing;

/// <summary>One small mistake that could have been written into a rule, and whether some case would have found it.</summary>
/// <param name="Rules">The rule versions that the mistake changes: one, or those that use a shared criterion.</param>
/// <param name="Criterion">The criterion that is changed.</param>
/// <param name="Span">Where the mistake would stand.</param>
/// <param name="Change">What is changed, in words: <c>`&gt;=` becomes `&gt;`</c>, <c>`any` becomes `all`</c>…</param>
/// <param name="Killed">Whether a case that passes as the rules stand would fail.</param>
public sealed record Mutant(IReadOnlyList<RuleVersion> Rules, Criterion Criterion, SourceSpan Span, string Change, bool Killed)
{
    /// <summary>The name of the rule or, where several rules may use it, of the shared criterion.</summary>
    public string Subject { get; init; } = "";
}
