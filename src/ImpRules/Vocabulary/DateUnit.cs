namespace ImpRules.Vocabulary;

/// <summary>The unit in which time between two dates is counted.</summary>
public enum DateUnit : byte
{
    /// <summary>Calendar days.</summary>
    Days,

    /// <summary>Calendar months.</summary>
    Months,

    /// <summary>Calendar years.</summary>
    Years,
}
