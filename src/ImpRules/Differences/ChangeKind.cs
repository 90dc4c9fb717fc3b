namespace ImpRules.Differences;

/// <summary>What sort of change it is.</summary>
public enum ChangeKind : byte
{
    /// <summary>It was not there before.</summary>
    Added,

    /// <summary>It is no longer there.</summary>
    Removed,

    /// <summary>A criterion stands in another group.</summary>
    Moved,

    /// <summary>What a criterion asks, or how a group goes together.</summary>
    Condition,

    /// <summary>A property other than what is asked: a period, a permit, an amount, a value, a type, an assumption…</summary>
    Property,

    /// <summary>Words for readers alone.</summary>
    Text,

    /// <summary>The authority alone.</summary>
    Citation,
}
