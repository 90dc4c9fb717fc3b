using System.Globalization;
using ImpRules.Compilation;
using ImpRules.Rules;
using ImpRules.Vocabulary;

namespace ImpRules.Evaluation;

/// <summary>Puts the numbers of the as-of date into rule texts.</summary>
internal static class Texts
{
    public static string Fill(string text, RuleSet rules, Language language) => TextTemplate.Fill(text, name =>
    {
        var index = rules.Pack.Symbols.Parameter(name);
        return index < 0 ? name : Value(rules.Law.Parameters[index], language);
    });

    /// <summary>A number or date as a reader of the language writes it.</summary>
    public static string Value(in FactValue value, Language language)
    {
        if (!value.IsKnown)
        {
            return language == Language.French ? "(non connu)" : "(not known)";
        }

        if (value.Kind is not (FactKind.Integer or FactKind.Decimal))
        {
            return value.ToString();
        }

        var number = value.AsNumber();
        var text = value.Kind == FactKind.Decimal && number != decimal.Truncate(number)
            ? number.ToString("0.00##", CultureInfo.InvariantCulture)
            : number.ToString("0.####", CultureInfo.InvariantCulture);
        return language == Language.French ? text.Replace('.', ',') : text;
    }
}
