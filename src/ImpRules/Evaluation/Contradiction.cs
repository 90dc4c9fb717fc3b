using ImpRules.Vocabulary;

namespace ImpRules.Evaluation;

/// <summary>A given fact that differs from what other given facts say; the given one was used.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Given">What the profile gives.</param>
/// <param name="Derived">What follows from the other facts.</param>
public sealed record Contradiction(FactDeclaration Fact, FactValue Given, FactValue Derived);
