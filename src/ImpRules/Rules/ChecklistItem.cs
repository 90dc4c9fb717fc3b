using ImpRules.Diagnostics;

namespace ImpRules.Rules;

/// <summary>One thing that a form asks for or that its sender declares or does.</summary>
public sealed record ChecklistItem
{
    /// <summary>The identifier, unique in the checklist on any day.</summary>
    public required string Id { get; init; }

    /// <summary>What is asked for, declared or done.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>The facts of a profile that answer it; none when no profile can.</summary>
    public IReadOnlyList<string> Facts { get; init; } = [];

    /// <summary>The part of a decision that answers it.</summary>
    public ChecklistPart Part { get; init; }

    /// <summary>The days on which the form asks it.</summary>
    public Period Period { get; init; }

    /// <summary>The authority, or where the form was seen to ask it.</summary>
    public IReadOnlyList<Citation> Citations { get; init; } = [];

    /// <summary>How sure the authors are that the form asks it.</summary>
    public Confidence Confidence { get; init; }

    /// <summary>Where it is written.</summary>
    public SourceSpan Span { get; init; }
}
