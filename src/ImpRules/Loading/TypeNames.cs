using ImpRules.Vocabulary;

namespace ImpRules.Loading;

/// <summary>The types as vocabulary files write them.</summary>
internal static class TypeNames
{
    private static readonly FactKind[] Symbolic = [FactKind.Code, FactKind.Country, FactKind.Province, FactKind.Noc];

    public static IReadOnlyList<string> All { get; } =
        [.. Enum.GetValues<FactKind>().Select(k => new FactType(k).ToString()), .. Symbolic.Select(k => new FactType(k, IsSet: true).ToString())];
}
