using ImpRules.Diagnostics;
using ImpRules.Profiles;

namespace ImpRules.Differences;

/// <summary>A case that was recorded, to be decided under two packs.</summary>
/// <param name="Name">What it is called: the name or identifier that its file gives, else the file.</param>
/// <param name="AsOf">The day that its file gives.</param>
/// <param name="Facts">What is known, as the one or the other vocabulary allows it.</param>
/// <param name="Span">Where it is written.</param>
public sealed record RecordedCase(string Name, DateOnly? AsOf, FactSet Facts, SourceSpan Span);
