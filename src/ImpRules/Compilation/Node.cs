using ImpRules.Checking;

namespace ImpRules.Compilation;

/// <summary>A criterion with its place among the truths of a decision.</summary>
/// <param name="Index">Where its truth stands: its position in the network, the same for equal criteria.</param>
/// <param name="Criterion">The criterion.</param>
/// <param name="Children">The criteria of a group.</param>
internal sealed record Node(int Index, BoundCriterion Criterion, Node[] Children);
