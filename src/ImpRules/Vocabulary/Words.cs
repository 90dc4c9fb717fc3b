namespace ImpRules.Vocabulary;

/// <summary>The fixed words by which files and JSON name rulings.</summary>
internal static class Words
{
    /// <summary>The routings, in the order of <see cref="Routing"/>.</summary>
    public static IReadOnlyList<string> Routings { get; } = ["undetermined", "no-work-permit", "imp", "tfwp"];

    /// <summary>The kinds of permit, in the order of <see cref="PermitKind"/>.</summary>
    public static IReadOnlyList<string> Permits { get; } = ["none", "open", "occupation-restricted-open", "employer-specific"];

    public static string Of(Routing routing) => Routings[(int)routing];

    public static string Of(Truth truth) => truth switch
    {
        Truth.Met => "met",
        Truth.NotMet => "not-met",
        _ => "undetermined",
    };

    public static string Of(PermitKind permit) => Permits[(int)permit];
}
