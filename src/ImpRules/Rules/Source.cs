using ImpRules.Diagnostics;

namespace ImpRules.Rules;

/// <summary>A registered authority: a regulation, an agreement, an instruction page.</summary>
public sealed record Source
{
    /// <summary>The key that citations use.</summary>
    public required string Key { get; init; }

    /// <summary>What it is called.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>What sort of authority it is: <c>regulation</c>, <c>act</c>, <c>agreement</c>, <c>instructions</c>, <c>public-policy</c>, <c>program</c>, <c>notice</c>, <c>secondary</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Where it is published.</summary>
    public string? Url { get; init; }

    /// <summary>The date that the page itself prints.</summary>
    public DateOnly? PageDate { get; init; }

    /// <summary>The date on which its text was read for the pack.</summary>
    public DateOnly? ReadOn { get; init; }

    /// <summary>For a regulation: the cited provisions by label path, with what is needed to notice a change.</summary>
    public IReadOnlyDictionary<string, Provision> Provisions { get; init; } = new Dictionary<string, Provision>();

    /// <summary>The reviews that <c>imprules drift --accept</c> recorded, oldest first.</summary>
    public IReadOnlyList<SourceReview> Reviews { get; init; } = [];

    /// <summary>Where it is registered.</summary>
    public SourceSpan Span { get; init; }
}
