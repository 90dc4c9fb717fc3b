using ImpRules.Diagnostics;
using ImpRules.Profiles;

namespace ImpRules.Loading;

/// <summary>The tests of one rule, as its authors wrote them beside it.</summary>
/// <param name="Subject">The identifier of the rule under test; all its versions share one file.</param>
/// <param name="BaseProfile">The profile that every case begins with.</param>
/// <param name="Cases">The cases, in the order of the file.</param>
/// <param name="Span">Where the file names its subject.</param>
public sealed record RuleTestFile(string Subject, ProfileDocument BaseProfile, IReadOnlyList<RuleTestCase> Cases, SourceSpan Span);
