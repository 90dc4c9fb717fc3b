namespace ImpRules.Loading;

/// <summary>What a test expects of a rule.</summary>
public enum RuleStatus : byte
{
    /// <summary>The facts that are known do not settle it.</summary>
    Undetermined,

    /// <summary>It is not met.</summary>
    NotMet,

    /// <summary>It is met.</summary>
    Met,

    /// <summary>No version of it is in force on the day.</summary>
    NotInForce,
}
