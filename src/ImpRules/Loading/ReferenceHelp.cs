using ImpRules.Vocabulary;

namespace ImpRules.Loading;

/// <summary>What to write instead of a country, province or occupation that does not exist.</summary>
internal static class ReferenceHelp
{
    public static string For(FactKind kind, string written, ReferenceValues reference)
    {
        var meant = kind == FactKind.Noc ? null : reference.Values.FirstOrDefault(value => Names(value, reference).Contains(written, StringComparer.OrdinalIgnoreCase));
        return (kind, meant) switch
        {
            (_, not null) => $"did you mean `{meant}`?",
            (FactKind.Country, _) => "write the two capital letters of ISO 3166-1, such as `IN` for India",
            (FactKind.Province, _) => "write two capital letters, such as `ON` for Ontario",
            _ => "write the five digits of a NOC 2021 unit group, such as \"21231\"",
        };
    }

    private static string[] Names(string value, ReferenceValues reference) =>
        reference.TitleOf(value) is { } title ? [value, title.En, title.Fr] : [value];
}
