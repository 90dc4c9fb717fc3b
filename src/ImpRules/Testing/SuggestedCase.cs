using ImpRules.Loading;
using ImpRules.Testing.Suggesting;

namespace ImpRules.Testing;

/// <summary>A case that would fill a gap and passes as the rules stand: what it states is for a person to hold against the law.</summary>
/// <param name="File">The test file that it belongs to, as diagnostics name it.</param>
/// <param name="Case">The case.</param>
/// <param name="LikeCase">The case of that file whose profile it changes.</param>
/// <param name="Gap">The gap that it was sought for; it may fill others.</param>
public sealed record SuggestedCase(string File, RuleTestCase Case, string LikeCase, CoverageGap Gap)
{
    /// <summary>The case as an item of the list <c>cases:</c>, with so many blanks before its hyphen; it ends in a line feed.</summary>
    public string ToYaml(int indent = 2) => CaseWriter.Write(Case, indent);
}
