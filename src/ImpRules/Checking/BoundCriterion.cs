using ImpRules.Rules;

namespace ImpRules.Checking;

/// <summary>How the criteria of a group go together.</summary>
internal enum Junction : byte
{
    /// <summary>A single test.</summary>
    Test,
    All,
    Any,
    None,
}

/// <summary>A criterion with its shared criteria put in and its condition looked up.</summary>
/// <param name="Source">The criterion as written.</param>
/// <param name="Junction">How its children go together.</param>
/// <param name="Children">The criteria of a group.</param>
/// <param name="Condition">The position of a test's condition among the pack's distinct conditions; -1 for a group.</param>
/// <param name="Citations">The authority, its own or that of what encloses it.</param>
internal sealed record BoundCriterion(
    Criterion Source, Junction Junction, BoundCriterion[] Children, int Condition, IReadOnlyList<Citation> Citations);
