namespace ImpRules;

/// <summary>
/// Whether a criterion holds, in Kleene's strong three-valued logic. The default is <see cref="Undetermined"/>: what has
/// not been looked at is never a ruling.
/// </summary>
public enum Truth : byte
{
    /// <summary>The facts that are known do not settle it.</summary>
    Undetermined = 0,

    /// <summary>It does not hold, whatever the facts that are not known.</summary>
    NotMet = 1,

    /// <summary>It holds, whatever the facts that are not known.</summary>
    Met = 2,
}
