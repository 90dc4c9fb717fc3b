namespace ImpRules.Vocabulary;

/// <summary>The numbers that a fact can have, both ends included.</summary>
/// <param name="Min">The least, or null for no limit.</param>
/// <param name="Max">The most, or null for no limit.</param>
public sealed record NumberRange(decimal? Min, decimal? Max)
{
    /// <summary>Whether a number lies in the range.</summary>
    public bool Contains(decimal value) => value >= (Min ?? decimal.MinValue) && value <= (Max ?? decimal.MaxValue);
}
