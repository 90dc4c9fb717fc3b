namespace ImpRules.Testing;

/// <summary>One expectation of a case that did not come out.</summary>
/// <param name="Subject">What was looked at: <c>routing</c>, <c>status</c>, <c>criterion X</c>…</param>
/// <param name="Expected">What the case expects.</param>
/// <param name="Got">What came out.</param>
/// <param name="Because">The shortest explanation of what came out, when there is one.</param>
public sealed record RuleTestFailure(string Subject, string Expected, string Got, string? Because = null);
