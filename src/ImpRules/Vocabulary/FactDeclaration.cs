using ImpRules.Diagnostics;

namespace ImpRules.Vocabulary;

/// <summary>One fact as the vocabulary declares it: what it is called, what it can be, and how it is asked for.</summary>
public sealed record FactDeclaration
{
    /// <summary>The dotted path, such as <c>worker.citizenship</c>.</summary>
    public required string Path { get; init; }

    /// <summary>What sort of value it has.</summary>
    public required FactType Type { get; init; }

    /// <summary>A noun phrase that names the fact.</summary>
    public required LocalizedText Label { get; init; }

    /// <summary>The fact as an interviewer would ask for it.</summary>
    public required LocalizedText Question { get; init; }

    /// <summary>The unit of a number, such as <c>months</c> or <c>CAD-per-hour</c>.</summary>
    public string? Unit { get; init; }

    /// <summary>The words that a code can be, with their texts, in the order of the file; empty for other types.</summary>
    public IReadOnlyList<KeyValuePair<string, LocalizedText>> Values { get; init; } = [];

    /// <summary>The numbers that it can be, when they are limited.</summary>
    public NumberRange? Range { get; init; }

    /// <summary>What is assumed when the fact is not given: only for rare circumstances.</summary>
    public FactValue Assume { get; init; }

    /// <summary>
    /// Facts, or groups of facts, that open the question: when one of them is given with a value, nothing is assumed.
    /// </summary>
    public IReadOnlyList<QuestionOpener> AssumeUnlessGiven { get; init; } = [];

    /// <summary>How the fact follows from others when it is not given.</summary>
    public Derivation? Derivation { get; init; }

    /// <summary>Whether it is about a person: its value is left out of logs and of a redacted decision.</summary>
    public bool Personal { get; init; }

    /// <summary>Whether it describes the case to its readers, so that no rule need ask for it.</summary>
    public bool Display { get; init; }

    /// <summary>The authority for asking, as written: a source key and a place in it.</summary>
    public IReadOnlyList<string> Cites { get; init; } = [];

    /// <summary>Where it is declared.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>The group it belongs to, such as <c>worker</c>.</summary>
    public string Group => Path.Split('.', 2)[0];
}
