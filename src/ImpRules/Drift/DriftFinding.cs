using ImpRules.Rules;

namespace ImpRules.Drift;

/// <summary>A provision that is not as the register has it.</summary>
public sealed record DriftFinding
{
    /// <summary>The key of the regulation.</summary>
    public required string Source { get; init; }

    /// <summary>The label path.</summary>
    public required string Provision { get; init; }

    /// <summary>What differs; at least one.</summary>
    public required IReadOnlyList<DriftChange> Changes { get; init; }

    /// <summary>What is registered; null when nothing is.</summary>
    public Provision? Registered { get; init; }

    /// <summary>What the law says in English; null when it has no such provision, or English was left out.</summary>
    public LawProvision? English { get; init; }

    /// <summary>What the law says in French; null when it has no such provision, or French was left out.</summary>
    public LawProvision? French { get; init; }

    /// <summary>The label path under which the registered provision stands now, when that is another.</summary>
    public string? MovedTo { get; init; }

    /// <summary>What rests on it.</summary>
    public required IReadOnlyList<LawCitation> CitedBy { get; init; }
}
