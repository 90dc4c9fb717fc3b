using ImpRules.Diagnostics;
using ImpRules.Profiles;

namespace ImpRules.Loading;

/// <summary>One case: how it differs from the base profile, and what must come out.</summary>
public sealed record RuleTestCase
{
    /// <summary>The case in a sentence.</summary>
    public required string Name { get; init; }

    /// <summary>The days for which to decide, each in turn; none for that of the base profile.</summary>
    public IReadOnlyList<DateOnly> AsOf { get; init; } = [];

    /// <summary>Facts to set, or to make known as absent.</summary>
    public FactSet Set { get; init; } = FactSet.Empty;

    /// <summary>Facts, or groups of facts, to make not known.</summary>
    public IReadOnlyList<string> Unset { get; init; } = [];

    /// <summary>What must come out.</summary>
    public required RuleExpectation Expect { get; init; }

    /// <summary>Where the case is written.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>The facts of the case: those of the base profile, changed as the case says.</summary>
    public FactSet FactsFrom(FactSet baseFacts)
    {
        ArgumentNullException.ThrowIfNull(baseFacts);
        var facts = baseFacts.ToBuilder();
        foreach (var (path, _) in baseFacts)
        {
            if (Unset.Any(u => path == u || path.StartsWith(u + ".", StringComparison.Ordinal)))
            {
                facts[path] = default;
            }
        }

        foreach (var (path, value) in Set)
        {
            facts[path] = value;
        }

        return facts.Build();
    }
}
