using ImpRules.Diagnostics;
using ImpRules.Rules;

namespace ImpRules.Checking;

/// <summary>Where a condition stands: its place in the file and the kind of rule around it.</summary>
internal sealed record Place(SourceSpan Span, RuleKind? Kind);
