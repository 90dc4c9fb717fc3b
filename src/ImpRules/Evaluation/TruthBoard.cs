using ImpRules.Compilation;
using ImpRules.Rules;

namespace ImpRules.Evaluation;

/// <summary>The truths of one case: each criterion of each rule in force has one. How they are found is another's matter.</summary>
internal abstract class TruthBoard(RuleSet rules) : ICaseTruths
{
    public RuleSet Rules => rules;

    /// <summary>What is known of the case, the decision so far with it.</summary>
    public abstract CaseFacts Facts { get; }

    /// <summary>Whether a rule holds.</summary>
    public Truth Of(CompiledRule rule) => Of(rule.Root);

    /// <summary>Whether a criterion holds.</summary>
    public abstract Truth Of(Node node);

    public CompiledRule? First(RuleKind kind, Truth truth) => First(rules.Preferred(kind), truth);

    public CompiledRule? FirstMet(string code) => First(rules.WithCode(code), Truth.Met);

    public void Tell(Conclusion conclusion) => Facts.Tell(conclusion.Facts);

    public void Tell(StreamConclusion conclusion) => Facts.Tell(conclusion.Facts);

    private CompiledRule? First(ReadOnlySpan<CompiledRule> preferred, Truth truth)
    {
        foreach (var rule in preferred)
        {
            if (Of(rule) == truth)
            {
                return rule;
            }
        }

        return null;
    }
}
