namespace ImpRules.Checking;

/// <summary>A question that a given fact opens.</summary>
/// <param name="Fact">The position of the fact of which nothing is then assumed.</param>
/// <param name="Value">The code that the given fact must have; null for any value.</param>
internal readonly record struct OpenedQuestion(int Fact, string? Value);
