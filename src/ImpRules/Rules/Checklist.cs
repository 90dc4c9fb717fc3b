using ImpRules.Diagnostics;

namespace ImpRules.Rules;

/// <summary>What a form asks for when a duty is owed, in the order in which it is best gathered.</summary>
public sealed record Checklist
{
    /// <summary>The identifier.</summary>
    public required string Id { get; init; }

    /// <summary>The duty that the form discharges; one checklist at most for each.</summary>
    public required Duty Duty { get; init; }

    /// <summary>What the form is called.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>What the sources leave open about the form.</summary>
    public IReadOnlyList<LocalizedText> OpenQuestions { get; init; } = [];

    /// <summary>Its sections.</summary>
    public required IReadOnlyList<ChecklistSection> Sections { get; init; }

    /// <summary>Where it is written.</summary>
    public SourceSpan Span { get; init; }
}
