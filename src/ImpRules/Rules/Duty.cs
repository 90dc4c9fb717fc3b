namespace ImpRules.Rules;

/// <summary>What an obligation is about.</summary>
public enum Duty : byte
{
    /// <summary>Any other duty.</summary>
    Other,

    /// <summary>The employer submits an offer of employment through the Employer Portal.</summary>
    OfferOfEmployment,

    /// <summary>The employer pays the employer compliance fee.</summary>
    ComplianceFee,

    /// <summary>The worker pays the open work permit holder fee.</summary>
    HolderFee,

    /// <summary>The worker pays the work permit processing fee.</summary>
    ProcessingFee,

    /// <summary>The employer needs a labour market impact assessment.</summary>
    Lmia,

    /// <summary>The employer pays the fee for a labour market impact assessment.</summary>
    LmiaFee,
}
