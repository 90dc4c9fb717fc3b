using ImpRules.Diagnostics;

namespace ImpRules.Rules;

/// <summary>One thing that a rule requires: a single test, or a group of criteria.</summary>
public abstract record Criterion
{
    private protected Criterion()
    {
    }

    /// <summary>The identifier, unique in its file; null for a plain group.</summary>
    public string? Id { get; init; }

    /// <summary>What is required, in plain words; null for a plain group.</summary>
    public LocalizedText? Text { get; init; }

    /// <summary>The authority; where none is written, that of the enclosing group or rule.</summary>
    public IReadOnlyList<Citation> Citations { get; init; } = [];

    /// <summary>What officers weigh, and other help; never a requirement.</summary>
    public LocalizedText? Guidance { get; init; }

    /// <summary>Whether an officer must judge this, so that the profile states a claim rather than a fact.</summary>
    public bool AssessedByOfficer { get; init; }

    /// <summary>The name of the shared criterion that this came from, if it did.</summary>
    public string? SharedName { get; init; }

    /// <summary>Where it is written.</summary>
    public SourceSpan Span { get; init; }
}

/// <summary>A single comparison.</summary>
public sealed record Test : Criterion
{
    /// <summary>The comparison as it is written.</summary>
    public required string When { get; init; }

    /// <summary>Where the comparison is written.</summary>
    public SourceSpan WhenSpan { get; init; }
}

/// <summary>Criteria that go together.</summary>
public abstract record CriterionGroup : Criterion
{
    private protected CriterionGroup()
    {
    }

    /// <summary>The criteria, in the order of the file.</summary>
    public required IReadOnlyList<Criterion> Children { get; init; }
}

/// <summary>All of the criteria must hold.</summary>
public sealed record AllOf : CriterionGroup;

/// <summary>At least one of the criteria must hold.</summary>
public sealed record AnyOf : CriterionGroup;

/// <summary>None of the criteria may hold.</summary>
public sealed record NoneOf : CriterionGroup;

/// <summary>
/// A shared criterion used by name; replaced by what it names when the pack is checked. Citations written with the use stand
/// in for those of the shared criterion, so that each rule's reader sees its own law.
/// </summary>
public sealed record SharedUse : Criterion
{
    /// <summary>The name of the shared criterion.</summary>
    public required string Name { get; init; }
}
