namespace ImpRules.Reach;

/// <summary>How many profiles meet a rule, compared with before.</summary>
public enum ReachChange : byte
{
    /// <summary>Whoever met it meets it, and nobody else.</summary>
    Equivalent,

    /// <summary>Whoever met it meets it, and others too.</summary>
    Wider,

    /// <summary>Some who met it no longer do, and nobody else meets it.</summary>
    Narrower,

    /// <summary>Some who met it no longer do, and some others now do.</summary>
    Incomparable,

    /// <summary>The search was given up; it says nothing.</summary>
    NotSettled,
}
