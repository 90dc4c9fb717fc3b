namespace ImpRules.Vocabulary;

/// <summary>What becomes of an incomplete day, month or year when the time between two dates is counted.</summary>
public enum DateRounding : byte
{
    /// <summary>It is dropped: complete units elapsed.</summary>
    Down,

    /// <summary>It counts as a whole one.</summary>
    Up,
}
