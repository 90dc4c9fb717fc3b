namespace ImpRules.Rules;

/// <summary>What a rule decides.</summary>
public enum RuleKind : byte
{
    /// <summary>The person may do the work without a work permit.</summary>
    NoPermit,

    /// <summary>The person already holds an authorization that covers the work.</summary>
    Authorization,

    /// <summary>The person may be given a work permit without a labour market impact assessment.</summary>
    Exemption,

    /// <summary>Under which stream a labour market impact assessment is asked for.</summary>
    Stream,

    /// <summary>What the employer or the worker must submit, pay or do.</summary>
    Obligation,

    /// <summary>A permit cannot be issued.</summary>
    Bar,
}
