namespace ImpRules.Vocabulary;

/// <summary>What is known about a fact.</summary>
public enum FactState : byte
{
    /// <summary>Nothing is known; it could still turn out either way.</summary>
    NotKnown = 0,

    /// <summary>It is known that there is none: no such relationship, permit or date.</summary>
    Absent = 1,

    /// <summary>It has a value.</summary>
    Known = 2,
}
