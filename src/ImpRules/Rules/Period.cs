namespace ImpRules.Rules;

/// <summary>A span of days in which something is in force, both ends included.</summary>
/// <param name="From">The first day, or null when it was in force before the pack's coverage begins.</param>
/// <param name="Until">The last day, or null when no end is known.</param>
public readonly record struct Period(DateOnly? From, DateOnly? Until)
{
    /// <summary>In force at every date.</summary>
    public static Period Always => default;

    /// <summary>The first day, or the earliest date there is.</summary>
    public DateOnly First => From ?? DateOnly.MinValue;

    /// <summary>The last day, or the latest date there is.</summary>
    public DateOnly Last => Until ?? DateOnly.MaxValue;

    /// <summary>Whether the day lies in the period.</summary>
    public bool Contains(DateOnly day) => First <= day && day <= Last;

    /// <summary>Whether some day lies in both periods.</summary>
    public bool Overlaps(Period other) => First <= other.Last && other.First <= Last;
}
