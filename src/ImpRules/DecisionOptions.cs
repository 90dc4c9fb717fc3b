namespace ImpRules;

/// <summary>How to decide.</summary>
public sealed record DecisionOptions
{
    /// <summary>The usual: assumptions on, no code asked for.</summary>
    public static DecisionOptions Default { get; } = new();

    /// <summary>What becomes of rare circumstances that the profile does not mention.</summary>
    public Assumptions Assumptions { get; init; }

    /// <summary>
    /// The LMIA exemption code applied for; among exemptions that are met it comes first. Where null, the profile's
    /// <c>application.requestedCode</c> is used.
    /// </summary>
    public string? RequestedCode { get; init; }
}
