namespace ImpRules;

/// <summary>What a work permit issued under a rule lets its holder do.</summary>
public enum PermitKind : byte
{
    /// <summary>The rule leads to no work permit.</summary>
    None = 0,

    /// <summary>Work for almost any employer.</summary>
    Open = 1,

    /// <summary>Work for almost any employer, in a named occupation, place or sector.</summary>
    OccupationRestrictedOpen = 2,

    /// <summary>Work for the named employer only, on the terms of its offer.</summary>
    EmployerSpecific = 3,
}
