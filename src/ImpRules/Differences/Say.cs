using System.Globalization;
using ImpRules.Conditions;
using ImpRules.Rules;
using ImpRules.Vocabulary;

namespace ImpRules.Differences;

/// <summary>Properties in the words of rule files, so that equal words are equal meanings.</summary>
internal static class Say
{
    public static string Period(Period period) => (period.From, period.Until) switch
    {
        (null, null) => "always",
        (null, { } until) => $"until {Day(until)}",
        ({ } from, null) => $"from {Day(from)}",
        ({ } from, { } until) => $"from {Day(from)} until {Day(until)}",
    };

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string? Quantity(Quantity? quantity) =>
        quantity is null ? null : quantity.Parameter is { } name ? $"param {name}" : quantity.Literal?.ToString("0.####", CultureInfo.InvariantCulture);

    /// <summary>The cells of a row; an empty one fits anything.</summary>
    public static string Row(TableRow row) => string.Join(", ", row.Cells.Select(c => c.State == FactState.Absent ? "any" : c.ToString()));

    /// <summary>A condition with single blanks, however it is written.</summary>
    public static string Condition(string when) => ConditionLexer.Read(when, out _) is not { } words ? when
        : string.Join(' ', words.Select(w => w.Quoted ? $"\"{w.Text}\"" : w.Text))
            .Replace("[ ", "[", StringComparison.Ordinal).Replace(" ]", "]", StringComparison.Ordinal).Replace(" ,", ",", StringComparison.Ordinal);

    public static string? Range(NumberRange? range) => range is null ? null
        : string.Create(CultureInfo.InvariantCulture, $"{range.Min?.ToString(CultureInfo.InvariantCulture) ?? "any"} to {range.Max?.ToString(CultureInfo.InvariantCulture) ?? "any"}");

    public static string? Derivation(Derivation? derivation) => derivation switch
    {
        null => null,
        AsOfDerivation => "the as-of date",
        BetweenDerivation between => $"{Word(between.Unit)} from {between.From} to {between.To}, rounded {(between.Rounding == DateRounding.Up ? "up" : "down")}",
        TeerDerivation teer => $"the TEER category of {teer.Noc}",
        SameAsDerivation same => $"the same as {same.Fact}",
        LookupDerivation lookup => $"{lookup.Column} of table {lookup.Table} where {string.Join(" and ", lookup.Where.Select(w => $"{w.Key} = {w.Value}"))}",
        _ => "otherwise",
    };

    public static string Group(Criterion? group) => group switch
    {
        AnyOf => "any of",
        NoneOf => "none of",
        Test test => Condition(test.When),
        SharedUse use => $"shared criterion {use.Name}",
        _ => "all of",
    };

    private static string Word(DateUnit unit) => unit switch { DateUnit.Days => "days", DateUnit.Months => "months", _ => "years" };
}
