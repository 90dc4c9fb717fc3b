namespace ImpRules.Testing;

/// <summary>One expectation of a case that did not come out.</summary>
/// <param name="Subject">What was looked at: <c>routing</c>, <c>status</c>, <c>criterion X</c>…</param>
/// <param name="Expected">What the case expects.</param>
/// <param name="Got">What came out.</param>
/// <param name="Because">
/// The shortest explanation of what came out, a sentence each: which criterion, which fact with its value, and the provision.
/// </param>
public sealed record RuleTestFailure(string Subject, string Expected, string Got, IReadOnlyList<string> Because)
{
    /// <summary>What was expected and what came, without the reasons.</summary>
    public override string ToString() => $"{Subject}: expected {Expected}, got {Got}";
}
