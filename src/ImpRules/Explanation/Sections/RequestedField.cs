namespace ImpRules.Explanation;

/// <summary>What became of the code applied for; nothing when the decision rests on it.</summary>
internal static class RequestedField
{
    public static IEnumerable<Field> Of(Decision decision, Wording words)
    {
        if (decision.RequestedCode is null || (decision.Requested is { } met && met.Rule.Id == decision.Primary?.Rule.Id))
        {
            yield break;
        }

        var code = Typography.Printable(decision.RequestedCode);
        var date = words.Date(decision.AsOf);
        yield return new Field(words.Say(Phrases.LabelRequested), [decision.Requested switch
        {
            { Status: Truth.Met } when decision.Routing == Routing.Undetermined => words.Say(Phrases.RequestedMetSoFar, code),
            { Status: Truth.Met } => words.Say(Phrases.RequestedAlsoMet, code),
            { Status: Truth.NotMet } rule => words.Say(Phrases.RequestedNotMet, code, Standing.Of(rule).Failure(words)),
            { } => words.Say(Phrases.RequestedOpen, code),
            null when Successor(decision, words) is { } successor => words.Say(Phrases.RequestedRenamed, code, date, successor),
            null => words.Say(Phrases.RequestedUnknown, code, date),
        }]);
    }

    private static string? Successor(Decision decision, Wording words)
    {
        var named = decision.Exemptions
            .Where(e => e.Rule.FormerCodes.Contains(decision.RequestedCode!, StringComparer.OrdinalIgnoreCase))
            .Select(e => words.Name(e.Rule)).Distinct().ToList();
        return named.Count == 0 ? null : words.Join(named, 4, Phrases.Or);
    }
}
