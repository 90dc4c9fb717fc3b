using ImpRules.Checking;
using ImpRules.Compilation;
using ImpRules.Rules;
using ImpRules.Vocabulary;

namespace ImpRules.Evaluation;

/// <summary>The programme and the rule that it rests on, told to the streams, obligations and bars that depend on them.</summary>
/// <param name="Routing">The programme.</param>
/// <param name="Primary">The rule that it rests on, if one is met.</param>
internal readonly record struct Conclusion(Routing Routing, CompiledRule? Primary)
{
    /// <summary>The facts of the decision so far.</summary>
    public IEnumerable<KeyValuePair<string, FactValue>> Facts =>
    [
        new(DecisionFacts.Routing, Word(Words.Of(Routing))),
        new(DecisionFacts.Permit, Word(Words.Of(Routing == Routing.Tfwp ? PermitKind.EmployerSpecific : Primary?.Rule.Permit ?? PermitKind.None))),
        new(DecisionFacts.Section, Word(Primary?.Rule.Authority.Section)),
        new(DecisionFacts.Exemption, Word(Primary?.Rule.Id)),
        new(DecisionFacts.Code, Word(Primary?.Rule.Code)),
        new(DecisionFacts.Family, Word(Primary?.Rule.Family)),
        new(DecisionFacts.Already, FactValue.Of(Primary?.Rule.Kind == RuleKind.Authorization)),
    ];

    /// <summary>The stream as a fact: none outside the labour market route, not known while it is open.</summary>
    public static FactValue Stream(CompiledRule? settled, CompiledRule? open) => open is null ? Word(settled?.Rule.Id) : FactValue.NotKnown;

    private static FactValue Word(string? word) => word is null ? FactValue.Absent : FactValue.Of(FactKind.Code, word);
}
