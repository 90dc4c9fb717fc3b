using ImpRules.Diagnostics;
using ImpRules.Vocabulary;

namespace ImpRules.Rules;

/// <summary>A number, date or code that rules name instead of writing out: dated and cited.</summary>
public sealed record Parameter
{
    /// <summary>The name that conditions use after <c>param</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Its type.</summary>
    public required FactType Type { get; init; }

    /// <summary>The unit of a number.</summary>
    public string? Unit { get; init; }

    /// <summary>A noun phrase that names it.</summary>
    public required LocalizedText Label { get; init; }

    /// <summary>Its values over time; periods do not overlap.</summary>
    public required IReadOnlyList<Dated<FactValue>> Values { get; init; }

    /// <summary>Where it is declared.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>The value in force on a day, or null when none is known.</summary>
    public Dated<FactValue>? At(DateOnly day) => Values.FirstOrDefault(v => v.Period.Contains(day));
}
