using ImpRules.Rules;

namespace ImpRules.Drift;

/// <summary>What became of a cited provision since it was read.</summary>
/// <param name="Source">The key of the regulation.</param>
/// <param name="Provision">The label path.</param>
/// <param name="Change">What changed.</param>
/// <param name="Rules">The rules that cite it, directly or by a shared criterion.</param>
public sealed record DriftFinding(string Source, string Provision, DriftChange Change, IReadOnlyList<RuleVersion> Rules);

/// <summary>How a provision differs from what was read.</summary>
public enum DriftChange : byte
{
    /// <summary>It is no longer there.</summary>
    Vanished,

    /// <summary>Its English text differs.</summary>
    EnglishText,

    /// <summary>Its French text differs.</summary>
    FrenchText,

    /// <summary>The text is the same, but the day from which it is in force differs.</summary>
    InForceDate,
}
