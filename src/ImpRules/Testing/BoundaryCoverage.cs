using ImpRules.Rules;

namespace ImpRules.Testing;

/// <summary>
/// How often the tests of a rule met one threshold exactly, one step below it and one step above it. A step is one for whole
/// numbers, a day for dates, and a hundredth for other numbers, or the last digit that the threshold is written with when that is finer.
/// </summary>
/// <param name="Fact">The fact that is held against the threshold.</param>
/// <param name="Threshold">The threshold in words: a number or date, a parameter with its value, or another fact.</param>
/// <param name="Period">The days on which the threshold has this value and the rule version is in force.</param>
/// <param name="Below">In how many cases the fact was one step below; null when the vocabulary or the period does not allow it.</param>
/// <param name="At">In how many cases the fact was the threshold itself; null when it cannot be.</param>
/// <param name="Above">In how many cases the fact was one step above; null when it cannot be.</param>
public sealed record BoundaryCoverage(string Fact, string Threshold, Period Period, int? Below, int? At, int? Above)
{
    /// <summary>How many of the three places a profile can take.</summary>
    public int Possible => Places.Count(p => p is not null);

    /// <summary>How many of them some case took.</summary>
    public int Seen => Places.Count(p => p > 0);

    /// <summary>Whether every place that a profile can take was taken.</summary>
    public bool IsCovered => Seen == Possible;

    private int?[] Places => [Below, At, Above];
}
