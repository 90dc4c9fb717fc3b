using ImpRules.Diagnostics;
using ImpRules.Rules;

namespace ImpRules.Checking;

/// <summary>What keeps an assumption from being made is a fact, or a group of facts, that the vocabulary declares.</summary>
internal static class AssumptionCheck
{
    public static void Run(PackContent content, DiagnosticBag bag)
    {
        foreach (var fact in content.Facts)
        {
            foreach (var other in fact.AssumeUnlessGiven.Where(o => !content.Facts.Any(f => f.Path == o || f.Path.StartsWith(o + ".", StringComparison.Ordinal))))
            {
                bag.Error(Codes.UnknownFact, fact.Span, $"`{fact.Path}` is not assumed when {Quote.Word(other)} is given, but there is no such fact or group", Suggestion.For(other, content.Facts.Select(f => f.Path)));
            }
        }
    }
}
