using ImpRules.Rules;
using ImpRules.Vocabulary;

namespace ImpRules.Evaluation;

/// <summary>A fact that is not known and could still change the answer.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Instead">Facts from which it could be derived instead of being given.</param>
/// <param name="Rules">The rules whose outcome it could change.</param>
/// <param name="Routings">The programmes that these rules could lead to.</param>
public sealed record MissingFact(
    FactDeclaration Fact, IReadOnlyList<FactDeclaration> Instead, IReadOnlyList<RuleVersion> Rules, IReadOnlyList<Routing> Routings);
