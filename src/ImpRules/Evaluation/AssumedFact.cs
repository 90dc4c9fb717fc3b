using ImpRules.Rules;
using ImpRules.Vocabulary;

namespace ImpRules.Evaluation;

/// <summary>A rare circumstance that the profile does not mention and that the decision assumes not to be there.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Value">What is assumed.</param>
/// <param name="Rules">The rules whose outcome leans on it.</param>
public sealed record AssumedFact(FactDeclaration Fact, FactValue Value, IReadOnlyList<RuleVersion> Rules);
