namespace ImpRules;

/// <summary>The programme a hire goes through.</summary>
public enum Routing : byte
{
    /// <summary>Facts that are not known could still change the routing.</summary>
    Undetermined = 0,

    /// <summary>The person may do this work in Canada without a work permit.</summary>
    NoWorkPermit = 1,

    /// <summary>International Mobility Program: a work permit without a labour market impact assessment.</summary>
    Imp = 2,

    /// <summary>Temporary Foreign Worker Program: a labour market impact assessment is needed.</summary>
    Tfwp = 3,
}
