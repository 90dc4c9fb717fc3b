using ImpRules.Diagnostics;

namespace ImpRules.Vocabulary;

/// <summary>Whether a value that reads as its type is also one that the vocabulary allows.</summary>
internal static class ValueRules
{
    /// <summary>What is wrong with a value.</summary>
    public sealed record Complaint(string Message, string? Help);

    /// <summary>Why a value cannot be, or null when it can.</summary>
    public static Complaint? Objection(in FactValue value, FactType type, FactDeclaration? fact, Catalogue catalogue)
    {
        if (!value.IsKnown)
        {
            return null;
        }

        if (type.Kind == FactKind.Code)
        {
            if (fact is null || fact.Values.Count == 0)
            {
                return null;
            }

            foreach (var word in value.IsSet ? value.AsSet() : [value.AsText()])
            {
                if (!fact.Values.Any(v => v.Key == word))
                {
                    return new Complaint($"{Quote.Word(word)} is not one of the values of `{fact.Path}`", Suggestion.For(word, fact.Values.Select(v => v.Key)) ?? Listed(fact));
                }
            }

            return null;
        }

        if (catalogue.Reference(type.Kind) is { Count: > 0 } reference)
        {
            foreach (var word in value.IsSet ? value.AsSet() : [value.AsText()])
            {
                if (!reference.Contains(word))
                {
                    return new Complaint(NotListed(type.Kind, word), HelpFor(type.Kind, word, reference));
                }
            }

            return null;
        }

        if (type.Kind is FactKind.Integer or FactKind.Decimal && fact?.Range is { } range && !range.Contains(value.AsNumber()))
        {
            return new Complaint($"`{value}` is out of range for `{fact.Path}`", $"it lies {Describe(range)}");
        }

        return null;
    }

    /// <summary>Why a value given in code cannot be a fact's, or null when it can: what a reader of files finds with its place.</summary>
    public static string? Refusal(in FactValue value, FactDeclaration fact, Catalogue catalogue)
    {
        if (value.State == FactState.Absent)
        {
            return fact.Type.Kind == FactKind.Boolean ? $"`{fact.Path}` is true or false and cannot be absent" : null;
        }

        var fits = value.IsSet == fact.Type.IsSet
            && (value.Kind == fact.Type.Kind || (value.Kind == FactKind.Integer && fact.Type.Kind == FactKind.Decimal));
        return !fits ? $"`{fact.Path}` is of type {fact.Type}, but the value given is not"
            : Objection(value, fact.Type, fact, catalogue) is { } objection ? objection.Help is null ? objection.Message : $"{objection.Message}; {objection.Help}"
            : null;
    }

    private static string NotListed(FactKind kind, string word) => kind switch
    {
        FactKind.Country => $"{Quote.Word(word)} is not an ISO 3166-1 alpha-2 country code",
        FactKind.Province => $"{Quote.Word(word)} is not the two-letter code of a province or territory",
        _ => $"{Quote.Word(word)} is not a unit group of NOC 2021",
    };

    private static string? HelpFor(FactKind kind, string word, ReferenceValues reference) => kind switch
    {
        FactKind.Country when word == "UK" => "the United Kingdom is `GB`",
        FactKind.Country when word == "USA" => "the United States is `US`",
        FactKind.Country or FactKind.Province => reference.Values
            .Where(v => v.Equals(word, StringComparison.OrdinalIgnoreCase) || (reference.TitleOf(v) is { } t && (t.En.Equals(word, StringComparison.OrdinalIgnoreCase) || t.Fr.Equals(word, StringComparison.OrdinalIgnoreCase))))
            .Select(v => $"did you mean `{v}`?").FirstOrDefault()
            ?? (kind == FactKind.Province ? $"it is one of {string.Join(", ", reference.Values)}" : Suggestion.For(word, reference.Values.Where(v => v.Equals(word, StringComparison.OrdinalIgnoreCase)))),
        _ => "it has five digits in quotes, such as \"21231\"",
    };

    private static string Listed(FactDeclaration fact) =>
        fact.Values.Count <= 12 ? $"it is one of {string.Join(", ", fact.Values.Select(v => v.Key))}" : $"`imprules facts` lists its {fact.Values.Count} values";

    private static string Describe(NumberRange range) => range switch
    {
        { Min: { } min, Max: { } max } => FormattableString.Invariant($"between {min} and {max}"),
        { Min: { } min } => FormattableString.Invariant($"at {min} or above"),
        { Max: { } max } => FormattableString.Invariant($"at {max} or below"),
        _ => "anywhere",
    };
}
