namespace ImpRules.Vocabulary;

/// <summary>The fixed words by which files and JSON name rulings.</summary>
internal static class Words
{
    public static string Of(Routing routing) => routing switch
    {
        Routing.NoWorkPermit => "no-work-permit",
        Routing.Imp => "imp",
        Routing.Tfwp => "tfwp",
        _ => "undetermined",
    };

    public static string Of(Truth truth) => truth switch
    {
        Truth.Met => "met",
        Truth.NotMet => "not-met",
        _ => "undetermined",
    };

    public static string Of(PermitKind permit) => permit switch
    {
        PermitKind.Open => "open",
        PermitKind.OccupationRestrictedOpen => "occupation-restricted-open",
        PermitKind.EmployerSpecific => "employer-specific",
        _ => "none",
    };
}
