using ImpRules.Evaluation;

namespace ImpRules.Explanation;

/// <summary>A rule with its code, title and provision.</summary>
internal static class RuleName
{
    public static Rich Of(RuleOutcome rule, Wording words)
    {
        var name = new Rich();
        if (rule.Rule.Code is { } code)
        {
            name.Add(code, Tone.Strong).Add(" ");
        }

        return name.Add(words.Set(rule.Title(words.Language))).Add(" ").Add(words.Cite([rule.Rule.Authority]));
    }
}
