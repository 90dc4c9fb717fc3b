using ImpRules.Rules;

namespace ImpRules.Cli.Output;

/// <summary>What rules decide, in the words of the tool's contract: rules of a programme are listed under its routing.</summary>
internal static class Kinds
{
    /// <summary>The kinds in the order in which they are listed.</summary>
    public static IReadOnlyList<string> All { get; } = ["no-work-permit", "imp", "tfwp", "obligation", "bar"];

    public static string Of(RuleKind kind) => kind switch
    {
        RuleKind.NoPermit => All[0],
        RuleKind.Authorization or RuleKind.Exemption => All[1],
        RuleKind.Stream => All[2],
        RuleKind.Obligation => All[3],
        _ => All[4],
    };

    /// <summary>Whether a kind leads to a programme: obligations and bars follow from one.</summary>
    public static bool IsProgramme(string kind) => kind is not ("obligation" or "bar");

    public static string Title(string kind, Language language) => (kind, language) switch
    {
        ("no-work-permit", Language.English) => "No work permit needed",
        ("no-work-permit", _) => "Aucun permis de travail requis",
        ("imp", Language.English) => "International Mobility Program",
        ("imp", _) => "Programme de mobilité internationale",
        ("tfwp", Language.English) => "Temporary Foreign Worker Program: streams",
        ("tfwp", _) => "Programme des travailleurs étrangers temporaires : volets",
        ("obligation", Language.English) => "Obligations",
        ("obligation", _) => "Obligations",
        (_, Language.English) => "Bars to a permit",
        _ => "Interdictions de délivrer un permis",
    };

    public static string Of(PermitKind permit) => permit switch
    {
        PermitKind.Open => "open",
        PermitKind.OccupationRestrictedOpen => "occupation-restricted-open",
        PermitKind.EmployerSpecific => "employer-specific",
        _ => "none",
    };

    public static string Title(PermitKind permit, Language language) => (permit, language) switch
    {
        (_, Language.English) => Of(permit).Replace("-open", " open", StringComparison.Ordinal),
        (PermitKind.Open, _) => "ouvert",
        (PermitKind.OccupationRestrictedOpen, _) => "ouvert restreint à une profession",
        (PermitKind.EmployerSpecific, _) => "lié à un employeur donné",
        _ => "aucun",
    };
}
