namespace ImpRules;

/// <summary>How much of a decision a text explains.</summary>
public enum Detail : byte
{
    /// <summary>One screen that answers the question.</summary>
    Summary = 0,

    /// <summary>That, then criterion by criterion the rule that decides and those that came near; the others in a line.</summary>
    Considered = 1,

    /// <summary>That, then every rule in force, criterion by criterion.</summary>
    Full = 2,
}
