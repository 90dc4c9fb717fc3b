using ImpRules.Diagnostics;

namespace ImpRules.Rules;

/// <summary>One rule as it stands in one period: an exemption, a no-permit case, a stream, an obligation or a bar.</summary>
public sealed record RuleVersion
{
    /// <summary>What it decides.</summary>
    public required RuleKind Kind { get; init; }

    /// <summary>The identifier, the same for every version.</summary>
    public required string Id { get; init; }

    /// <summary>The LMIA exemption code, such as <c>C62</c>; null when it has none.</summary>
    public string? Code { get; init; }

    /// <summary>Earlier codes of the same exemption.</summary>
    public IReadOnlyList<string> FormerCodes { get; init; } = [];

    /// <summary>The family of rules it belongs to.</summary>
    public required string Family { get; init; }

    /// <summary>What it is called.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The provision it rests on.</summary>
    public required Citation Authority { get; init; }

    /// <summary>The days on which it is in force, by the day the application is received.</summary>
    public required Period Effective { get; init; }

    /// <summary>What kind of permit it leads to.</summary>
    public PermitKind Permit { get; init; }

    /// <summary>How long that permit can last.</summary>
    public PermitDuration? Duration { get; init; }

    /// <summary>How sure the authors are.</summary>
    public Confidence Confidence { get; init; }

    /// <summary>What the sources leave open.</summary>
    public IReadOnlyList<LocalizedText> OpenQuestions { get; init; } = [];

    /// <summary>What officers weigh, and other help; never a requirement.</summary>
    public IReadOnlyList<LocalizedText> Guidance { get; init; } = [];

    /// <summary>The order among equals: streams are tried, and equally burdensome exemptions listed, lowest first.</summary>
    public int Rank { get; init; } = 100;

    /// <summary>For an obligation: what it is about.</summary>
    public Duty Duty { get; init; }

    /// <summary>For an obligation: who owes it.</summary>
    public DebtorKind OwedBy { get; init; }

    /// <summary>For an obligation to pay: the amount in Canadian dollars.</summary>
    public Quantity? Amount { get; init; }

    /// <summary>What it requires.</summary>
    public required AllOf Criteria { get; init; }

    /// <summary>Where it is written.</summary>
    public SourceSpan Span { get; init; }
}
