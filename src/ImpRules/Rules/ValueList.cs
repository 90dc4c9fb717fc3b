using System.Collections.Immutable;
using ImpRules.Diagnostics;
using ImpRules.Vocabulary;

namespace ImpRules.Rules;

/// <summary>A list of codes, countries or occupations that rules name: dated and cited.</summary>
public sealed record ValueList
{
    /// <summary>The name that conditions use after <c>list</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The type of its items.</summary>
    public required FactType Type { get; init; }

    /// <summary>A noun phrase that names it.</summary>
    public required LocalizedText Label { get; init; }

    /// <summary>Its items over time; periods do not overlap.</summary>
    public required IReadOnlyList<Dated<ImmutableArray<string>>> Values { get; init; }

    /// <summary>Where it is declared.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>The items in force on a day, or null when none are known.</summary>
    public Dated<ImmutableArray<string>>? At(DateOnly day) => Values.FirstOrDefault(v => v.Period.Contains(day));
}
