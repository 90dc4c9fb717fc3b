using ImpRules.Compilation;

namespace ImpRules.Evaluation;

/// <summary>The truths of one case: each criterion of each rule in force has one. How they are found is another's matter.</summary>
internal abstract class TruthBoard(RuleSet rules, CaseFacts facts)
{
    public RuleSet Rules => rules;

    public CaseFacts Facts => facts;

    /// <summary>Whether a rule holds.</summary>
    public Truth Of(CompiledRule rule) => Of(rule.Root);

    /// <summary>Whether a criterion holds.</summary>
    public abstract Truth Of(Node node);
}
