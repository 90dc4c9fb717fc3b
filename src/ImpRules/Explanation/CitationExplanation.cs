using ImpRules.Explanation;
using ImpRules.Rules;

namespace ImpRules;

/// <summary>References to authorities as each language writes them.</summary>
public static class CitationExplanation
{
    /// <summary>
    /// A citation for a reader: IRPR 205(a) in English, RIPR 205a) in French. Sources other than the Act and the
    /// Regulations keep the key and place by which the pack registers them.
    /// </summary>
    public static string ToText(this Citation citation, Language language)
    {
        ArgumentNullException.ThrowIfNull(citation);
        return language == Language.French ? FrenchCitation.Of(citation) : citation.ToString();
    }
}
