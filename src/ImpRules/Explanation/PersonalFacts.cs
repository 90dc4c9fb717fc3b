using ImpRules.Vocabulary;

namespace ImpRules.Explanation;

/// <summary>Facts whose values a redacted decision leaves out.</summary>
internal static class PersonalFacts
{
    /// <summary>Whether a fact is about a person, or follows from one that is.</summary>
    public static bool Includes(FactDeclaration fact, Catalogue catalogue) =>
        fact.Personal || (fact.Derivation?.Inputs.Any(path => catalogue.Find(path) is { } input && Includes(input, catalogue)) ?? false);
}
