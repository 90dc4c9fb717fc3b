using ImpRules.Compilation;
using ImpRules.Rules;

namespace ImpRules.Evaluation;

/// <summary>What routing asks of the truths of a case, and what it tells them.</summary>
internal interface ICaseTruths
{
    /// <summary>The rule of a kind to prefer among those with a truth, or null.</summary>
    CompiledRule? First(RuleKind kind, Truth truth);

    /// <summary>The exemption with a code to prefer among those that are met, or null.</summary>
    CompiledRule? FirstMet(string code);

    /// <summary>The programme is settled: what depends on it can be evaluated.</summary>
    void Tell(Conclusion conclusion);

    /// <summary>The labour market route's stream is settled, or known to stay open.</summary>
    void Tell(StreamConclusion conclusion);
}
