namespace ImpRules.Testing;

/// <summary>What is asked of the tests of a rule.</summary>
[Flags]
public enum CoverageKinds
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Every criterion is seen met and not met.</summary>
    MetAndNotMet = 1,

    /// <summary>Every threshold is met exactly, one step below and one step above.</summary>
    Boundaries = 2,

    /// <summary>Every criterion is shown to decide alone, when met and when not met.</summary>
    Decisive = 4,

    /// <summary>All of these.</summary>
    All = MetAndNotMet | Boundaries | Decisive,
}
