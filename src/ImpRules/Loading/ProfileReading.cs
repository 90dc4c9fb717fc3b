using ImpRules.Diagnostics;
using ImpRules.Profiles;

namespace ImpRules.Loading;

/// <summary>What came of reading a profile: the profile, or why it cannot be used.</summary>
/// <param name="Document">The profile; null when something is wrong with it.</param>
/// <param name="Diagnostics">Everything that is wrong, with its place; empty when the profile is sound.</param>
public sealed record ProfileReading(ProfileDocument? Document, IReadOnlyList<Diagnostic> Diagnostics);
