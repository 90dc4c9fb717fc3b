using ImpRules.Diagnostics;

namespace ImpRules.Testing;

/// <summary>The cases that tests lack.</summary>
/// <param name="Cases">Cases to add, in the order of the rules; together they pass.</param>
/// <param name="Open">Gaps for which no case was found: perhaps no profile can fill them.</param>
/// <param name="Diagnostics">What is wrong with the test files themselves.</param>
public sealed record SuggestionReport(IReadOnlyList<SuggestedCase> Cases, IReadOnlyList<CoverageGap> Open, IReadOnlyList<Diagnostic> Diagnostics);
