namespace ImpRules.Testing;

/// <summary>Where a value lies next to a threshold.</summary>
internal enum BoundaryPlace : byte
{
    /// <summary>One step below.</summary>
    Below,

    /// <summary>The threshold itself.</summary>
    At,

    /// <summary>One step above.</summary>
    Above,
}
