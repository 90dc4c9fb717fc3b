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
        new(DecisionFacts.Permit, Routing == Routing.Tfwp ? FactValue.NotKnown : Word(Words.Of(Primary?.Rule.Permit ?? PermitKind.None))),
        new(DecisionFacts.Section, Word(Primary?.Rule.Authority.Section)),
        new(DecisionFacts.Exemption, Word(Primary?.Rule.Id)),
        new(DecisionFacts.Code, Word(Primary?.Rule.Code)),
        new(DecisionFacts.Family, Word(Primary?.Rule.Family)),
        new(DecisionFacts.Already, FactValue.Of(Primary?.Rule.Kind == RuleKind.Authorization)),
        new(DecisionFacts.Stream, Routing == Routing.Tfwp ? FactValue.NotKnown : FactValue.Absent),
    ];

    internal static FactValue Word(string? word) => word is null ? FactValue.Absent : FactValue.Of(FactKind.Code, word);
}

/// <summary>The LMIA stream, told to the obligations and bars that depend on it.</summary>
/// <param name="Settled">The stream, if it is settled.</param>
/// <param name="Open">The first stream that the known facts leave open.</param>
internal readonly record struct StreamConclusion(CompiledRule? Settled, CompiledRule? Open)
{
    /// <summary>The kind of permit that the labour market route leads to: null while open streams keep it open.</summary>
    public PermitKind? Permit => Settled is not null ? Settled.Rule.Permit
        : Open is null or { Rule.Permit: PermitKind.EmployerSpecific } ? PermitKind.EmployerSpecific
        : null;

    /// <summary>The facts of the decision so far.</summary>
    public IEnumerable<KeyValuePair<string, FactValue>> Facts =>
    [
        new(DecisionFacts.Stream, Open is null ? Conclusion.Word(Settled?.Rule.Id) : FactValue.NotKnown),
        new(DecisionFacts.Permit, Permit is { } permit ? Conclusion.Word(Words.Of(permit)) : FactValue.NotKnown),
    ];
}
