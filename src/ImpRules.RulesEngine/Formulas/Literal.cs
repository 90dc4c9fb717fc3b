using System.Globalization;
using System.Text;
using ImpRules.Vocabulary;

namespace ImpRules.RulesEngine.Formulas;

/// <summary>Constants as RulesEngine's expression language writes them.</summary>
internal static class Literal
{
    /// <summary>A text between quotes; everything but letters, digits and a few signs of ASCII is escaped.</summary>
    public static string Of(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            if (char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' or ' ')
            {
                literal.Append(c);
            }
            else
            {
                literal.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            }
        }

        return literal.Append('"').ToString();
    }

    /// <summary>A number, always with a decimal point: one without is read as a 64-bit integer first.</summary>
    public static string Of(decimal number)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        return text.Contains('.', StringComparison.Ordinal) ? $"{text}m" : $"{text}.0m";
    }

    public static string Of(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"DateOnly({day.Year}, {day.Month}, {day.Day})");

    /// <summary>A single value.</summary>
    public static string Of(in FactValue value) => value.Kind switch
    {
        FactKind.Boolean => value.AsBoolean() ? "true" : "false",
        FactKind.Integer or FactKind.Decimal => Of(value.AsNumber()),
        FactKind.Date => Of(value.AsDate()),
        _ => Of(value.AsText()),
    };
}
