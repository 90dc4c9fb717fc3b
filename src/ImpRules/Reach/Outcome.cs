namespace ImpRules.Reach;

/// <summary>How a three-valued statement is to come out.</summary>
internal enum Outcome : byte
{
    Met,
    NotMet,

    /// <summary>Not met, or undetermined.</summary>
    NotProven,

    /// <summary>Met, or undetermined.</summary>
    NotRefuted,
}
