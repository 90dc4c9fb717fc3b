using ImpRules.Rules;

namespace ImpRules.Explanation;

/// <summary>
/// Provisions of the Act and the Regulations as French writes them: RIPR 205a), RIPR 200(1)c)(iii). Other sources keep
/// the key and place by which the pack registers them.
/// </summary>
internal static class FrenchCitation
{
    public static string Key(string source) => source switch
    {
        "IRPR" => "RIPR",
        "IRPA" => "LIPR",
        _ => source,
    };

    public static string Of(Citation citation)
    {
        var key = Key(citation.Source);
        return key == citation.Source || citation.Locator.Length == 0 ? $"{key} {citation.Locator}".TrimEnd() : $"{key} {Locator(citation.Locator)}";
    }

    /// <summary>Section and subsection keep their numbers; the paragraph, the first part in letters, loses its opening parenthesis.</summary>
    private static string Locator(string locator)
    {
        for (var open = locator.IndexOf('('); open >= 0; open = locator.IndexOf('(', open + 1))
        {
            if (open + 1 < locator.Length && char.IsAsciiLetterLower(locator[open + 1]))
            {
                return locator.Remove(open, 1);
            }
        }

        return locator;
    }
}
