using ImpRules.Explanation;
using ImpRules.Vocabulary;

namespace ImpRules;

/// <summary>Values of facts in words.</summary>
public static class FactExplanation
{
    /// <summary>A value as a reader of the language writes it: the title of a code, a number with its unit, a date, yes or no.</summary>
    /// <remarks>It shows the values of personal facts too.</remarks>
    /// <param name="value">The value, that there is none, or that it is not known.</param>
    /// <param name="fact">The fact that has it.</param>
    /// <param name="pack">The pack that declares the fact.</param>
    /// <param name="language">The language.</param>
    public static string ToText(this FactValue value, FactDeclaration fact, RulePack pack, Language language)
    {
        ArgumentNullException.ThrowIfNull(fact);
        ArgumentNullException.ThrowIfNull(pack);
        return Typography.Unglue(new Wording(language, pack, redact: false).Value(fact, value));
    }
}
