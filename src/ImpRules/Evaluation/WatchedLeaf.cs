namespace ImpRules.Evaluation;

/// <summary>A leaf that a fact settles together with others.</summary>
/// <param name="Leaf">Its position.</param>
/// <param name="Beside">
/// The other facts, when the leaf is as the fact's departure has it while they are as in an empty profile; null when it is to
/// be evaluated whatever they are.
/// </param>
internal readonly record struct WatchedLeaf(int Leaf, int[]? Beside);
