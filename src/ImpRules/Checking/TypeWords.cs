using ImpRules.Conditions;
using ImpRules.Vocabulary;

namespace ImpRules.Checking;

/// <summary>How messages speak of types.</summary>
internal static class TypeWords
{
    public static string Article(FactType type) => type.IsSet ? $"a {type}" : type.Kind switch
    {
        FactKind.Boolean => "true or false",
        FactKind.Integer => "a whole number",
        FactKind.Decimal => "a number",
        FactKind.Date => "a date",
        FactKind.Text => "free text",
        FactKind.Code => "a code",
        FactKind.Country => "a country",
        FactKind.Province => "a province or territory",
        _ => "an occupation (NOC)",
    };

    public static string Plural(FactType type) => type.Kind switch
    {
        FactKind.Code => "codes",
        FactKind.Country => "countries",
        FactKind.Province => "provinces",
        FactKind.Noc => "occupations (NOC)",
        _ => $"values of type {type}",
    };

    public static string? HelpForLiteral(Word word, FactType type) => type.Kind switch
    {
        FactKind.Date => "write dates as YYYY-MM-DD",
        FactKind.Decimal or FactKind.Integer when word.Text.Any(char.IsAsciiLetter) => "a parameter is written `param NAME`",
        FactKind.Boolean => "write the fact alone, or `not` the fact",
        _ => null,
    };

    public static string? HelpForMembership(FactType type) => type switch
    {
        { IsSet: true } => "ask `includes any of [..]`, `includes none of [..]` or `includes all of [..]`",
        { IsOrdered: true } => "compare it with `>=` and `<=`",
        { IsSymbolic: true, Kind: not FactKind.Text } => "ask `in [..]` or `not in [..]`",
        _ => null,
    };
}
