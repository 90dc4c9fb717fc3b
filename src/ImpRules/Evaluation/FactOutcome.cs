using ImpRules.Vocabulary;

namespace ImpRules.Evaluation;

/// <summary>What a decision knew of a fact.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Value">What is known of it.</param>
/// <param name="Origin">Where that comes from.</param>
public sealed record FactOutcome(FactDeclaration Fact, FactValue Value, FactOrigin Origin);
