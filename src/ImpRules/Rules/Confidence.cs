namespace ImpRules.Rules;

/// <summary>How sure the authors are that a rule states the law of its period.</summary>
public enum Confidence : byte
{
    /// <summary>Read in the regulation or the instructions of the period.</summary>
    High,

    /// <summary>Read in part, or from a reliable second source.</summary>
    Medium,

    /// <summary>Not seen in a source of the period; the open question stands beside the rule.</summary>
    Low,
}
