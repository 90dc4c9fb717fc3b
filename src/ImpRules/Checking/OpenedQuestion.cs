using ImpRules.Vocabulary;

namespace ImpRules.Checking;

/// <summary>A question that a given fact opens.</summary>
/// <param name="Fact">The position of the fact of which nothing is then assumed.</param>
/// <param name="Value">The code that the given fact must have; null for any value.</param>
internal sealed record OpenedQuestion(int Fact, string? Value)
{
    /// <summary>Whether what is given opens the question.</summary>
    public bool IsOpenedBy(in FactValue given) => given.IsKnown && (Value is null || given.Names(Value));
}
