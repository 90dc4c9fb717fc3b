using ImpRules.Evaluation;

namespace ImpRules.Explanation;

/// <summary>What became of the code applied for; nothing when the decision rests on it.</summary>
internal static class RequestedField
{
    public static IEnumerable<Field> Of(Findings findings, Wording words)
    {
        if (findings.Decision.RequestedCode is null || (findings.Requested is { } met && met.Rule.Id == findings.Primary?.Rule.Id))
        {
            yield break;
        }

        var code = Typography.Printable(findings.Decision.RequestedCode);
        var date = words.Date(findings.Decision.AsOf);
        yield return new Field(words.Say(Phrases.LabelRequested), [findings.Requested switch
        {
            { Status: Truth.Met } when findings.Routing == Routing.Undetermined => words.Say(Phrases.RequestedMetSoFar, code),
            { Status: Truth.Met } => words.Say(Phrases.RequestedAlsoMet, code),
            { Status: Truth.NotMet } rule => words.Say(Phrases.RequestedNotMet, code, Standing.Of(rule).Failure(words)),
            { } => words.Say(Phrases.RequestedOpen, code),
            null when Successor(findings, words) is { } successor => words.Say(Phrases.RequestedRenamed, code, date, successor),
            null when Predecessor(findings, words) is { } predecessor => words.Say(Phrases.RequestedLater, code, date, predecessor),
            null => words.Say(Phrases.RequestedUnknown, code, date),
        }]);
    }

    /// <summary>The codes in force that replaced the one applied for.</summary>
    private static string? Successor(Findings findings, Wording words) => Names(
        findings.Exemptions.Where(e => e.Rule.FormerCodes.Contains(findings.Decision.RequestedCode!, StringComparer.OrdinalIgnoreCase)), words);

    /// <summary>The codes in force that the one applied for replaced later.</summary>
    private static string? Predecessor(Findings findings, Wording words)
    {
        var former = findings.Decision.Pack.Rules
            .Where(r => string.Equals(r.Code, findings.Decision.RequestedCode, StringComparison.OrdinalIgnoreCase))
            .SelectMany(r => r.FormerCodes).ToHashSet(StringComparer.Ordinal);
        return Names(findings.Exemptions.Where(e => e.Rule.Code is { } code && former.Contains(code)), words);
    }

    private static string? Names(IEnumerable<RuleOutcome> rules, Wording words)
    {
        var named = rules.Select(r => words.Name(r.Rule)).Distinct().Order(StringComparer.Ordinal).ToList();
        return named.Count == 0 ? null : words.Join(named, 4, Phrases.Or);
    }
}
