namespace ImpRules.Loading;

/// <summary>What a test case expects of a decision. What it does not name may come out either way.</summary>
public sealed record RuleExpectation
{
    /// <summary>What becomes of the rule under test.</summary>
    public RuleStatus? Status { get; init; }

    /// <summary>What becomes of its criteria, by identifier.</summary>
    public IReadOnlyDictionary<string, Truth> Criteria { get; init; } = new Dictionary<string, Truth>();

    /// <summary>The routing.</summary>
    public Routing? Routing { get; init; }

    /// <summary>The code of the primary exemption.</summary>
    public string? Code { get; init; }

    /// <summary>The identifier of the primary exemption.</summary>
    public string? Exemption { get; init; }

    /// <summary>What becomes of other rules, by identifier.</summary>
    public IReadOnlyDictionary<string, RuleStatus> Also { get; init; } = new Dictionary<string, RuleStatus>();

    /// <summary>Facts that must be among those the decision waits for.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>Whether the employer must submit an offer of employment.</summary>
    public bool? OfferOfEmployment { get; init; }

    /// <summary>The employer compliance fee in Canadian dollars; 0 for none.</summary>
    public decimal? ComplianceFee { get; init; }

    /// <summary>The stream of the labour market impact assessment.</summary>
    public string? Lmia { get; init; }

    /// <summary>The kind of permit.</summary>
    public PermitKind? Permit { get; init; }
}
