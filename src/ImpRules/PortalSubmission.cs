namespace ImpRules;

/// <summary>Whether an employer submits an offer of employment through the Employer Portal for a hire, and if not, why.</summary>
public enum PortalSubmission : byte
{
    /// <summary>Facts that are not known, or law that is not known, could still change the answer.</summary>
    NotSettled = 0,

    /// <summary>The offer is submitted, and the fee paid if one is owed, before the worker applies.</summary>
    Required,

    /// <summary>The worker needs no work permit.</summary>
    NoPermitNeeded,

    /// <summary>The worker already holds an authorization that covers the job.</summary>
    AlreadyAuthorized,

    /// <summary>The permit names no employer.</summary>
    OpenPermit,

    /// <summary>The hire needs a labour market impact assessment, which the employer asks of another department.</summary>
    LmiaInstead,

    /// <summary>The permit names the employer, and still no offer is owed: the employer or the ground is exempt from it.</summary>
    NotRequired,
}
