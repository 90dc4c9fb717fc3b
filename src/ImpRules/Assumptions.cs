namespace ImpRules;

/// <summary>What becomes of rare circumstances that a profile does not mention.</summary>
public enum Assumptions : byte
{
    /// <summary>They are assumed not to be there, and the decision lists each assumption that it leans on.</summary>
    Usual = 0,

    /// <summary>They are not known: everything must be given.</summary>
    None = 1,
}
