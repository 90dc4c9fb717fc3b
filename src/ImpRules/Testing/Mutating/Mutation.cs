using ImpRules.Compilation;
using ImpRules.Evaluation;

namespace ImpRules.Testing.Mutating;

/// <summary>A small mistake in one criterion.</summary>
/// <param name="Change">The mistake in words.</param>
internal abstract record Mutation(string Change)
{
    /// <summary>Whether the criterion would hold with the mistake in it.</summary>
    public abstract Truth Evaluate(Node node, TruthBoard board);
}
