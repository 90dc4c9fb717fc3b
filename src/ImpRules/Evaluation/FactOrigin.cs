namespace ImpRules.Evaluation;

/// <summary>Where a fact of a decision comes from.</summary>
public enum FactOrigin : byte
{
    /// <summary>Nobody said.</summary>
    NotKnown = 0,

    /// <summary>The profile gives it.</summary>
    Given,

    /// <summary>It follows from other facts.</summary>
    Derived,

    /// <summary>It is a rare circumstance that the profile does not mention, assumed not to be there.</summary>
    Assumed,

    /// <summary>It is part of the question or of the decision so far.</summary>
    BuiltIn,
}
