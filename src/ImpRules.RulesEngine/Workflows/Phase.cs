namespace ImpRules.RulesEngine.Workflows;

/// <summary>When a rule can be asked: later ones also ask what was decided before.</summary>
internal enum Phase : byte
{
    /// <summary>No-permit cases, authorizations and exemptions, which settle the programme.</summary>
    Programme,

    /// <summary>Streams of the labour market route.</summary>
    Streams,

    /// <summary>Obligations and bars.</summary>
    Consequences,
}
