using ImpRules.Evaluation;
using ImpRules.Rules;

namespace ImpRules.Explanation;

/// <summary>Why the decision is as it is, what became of the code applied for, and what permit it leads to.</summary>
internal static class Reasons
{
    private const int ShortReason = 240;

    public static IEnumerable<Field> Of(Decision decision, Wording words, Room room) =>
    [
        new Field(words.Say(Phrases.LabelWhy), [.. Why(decision, words)]),
        .. RequestedField.Of(decision, words),
        .. LabourFields.Of(decision, words, room),
        .. Permit(decision, words),
    ];

    /// <summary>How sure the authors of the rule are, unless they read it in a source of its time.</summary>
    public static IEnumerable<Rich> Confidence(RuleOutcome rule, Wording words)
    {
        if (rule.Rule.Confidence != Rules.Confidence.High)
        {
            var said = words.Say(rule.Rule.Confidence == Rules.Confidence.Low ? Phrases.ConfidenceLow : Phrases.ConfidenceMedium);
            yield return Rich.Of(words.Say(Phrases.LabelAndValue, words.Say(Phrases.LabelConfidence), said), Tone.Open);
        }
    }

    private static IEnumerable<Rich> Why(Decision decision, Wording words)
    {
        if (decision.Primary is { } rule)
        {
            var others = decision.Routing == Routing.Imp ? decision.Met.Where(m => m.Rule.Id != rule.Rule.Id).Select(m => words.Name(m.Rule)).ToList() : [];
            return
            [
                Met(rule, words),
                .. others.Count == 0 ? [] : new[] { Rich.Of(words.Say(Phrases.AlsoMet, words.Join(others, 4))) },
                .. Confidence(rule, words),
            ];
        }

        if (decision.Routing == Routing.Undetermined)
        {
            var possible = words.Join([.. decision.Possible.Select(words.Name)], last: Phrases.Or);
            return [$"{words.Say(Phrases.Possible, possible)} {words.Say(Phrases.FactsWait)}"];
        }

        var count = decision.Exemptions.Count;
        return [count == 0
            ? words.Say(Phrases.NoExemptionInForce, words.Date(decision.AsOf))
            : words.Say(Phrases.NoExemptionMet, count, words.Date(decision.AsOf))];
    }

    /// <summary>A short rule in its own words; a long one by the first thing that the profile shows, and how much more there is.</summary>
    private static Rich Met(RuleOutcome rule, Wording words)
    {
        var standing = Standing.Of(rule);
        var texts = standing.Requirements.Select(r => r.Requirement(words.Language)).OfType<string>().Select(words.Set).ToList();
        if (texts.Count <= 3 && texts.Sum(t => t.Length) <= ShortReason)
        {
            return string.Join(' ', texts);
        }

        var first = standing.ShownMet.Concat(standing.Requirements).Select(r => r.Requirement(words.Language)).OfType<string>().Select(words.Set).First();
        return $"{first} {words.Say(Phrases.AndTheOthers, standing.Requirements.Count - 1)}";
    }

    private static IEnumerable<Field> Permit(Decision decision, Wording words)
    {
        if (decision.Permit == PermitKind.None || decision.Routing == Routing.NoWorkPermit)
        {
            yield break;
        }

        var kind = words.Name(decision.Permit);
        var duration = (decision.Primary ?? decision.Stream)?.Duration(words.Language);
        yield return new Field(words.Say(Phrases.LabelPermit), [$"{char.ToUpperInvariant(kind[0])}{kind[1..]}. {words.Set(duration ?? "")}"]);
    }
}
