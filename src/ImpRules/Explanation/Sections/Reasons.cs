using ImpRules.Evaluation;
using ImpRules.Rules;

namespace ImpRules.Explanation;

/// <summary>Why the decision is as it is, what became of the code applied for, and what permit it leads to.</summary>
internal static class Reasons
{
    private const int ShortReason = 240;

    public static IEnumerable<Field> Of(Findings findings, Wording words, Room room) =>
    [
        new Field(words.Say(Phrases.LabelWhy), [.. Why(findings, words)]),
        .. RequestedField.Of(findings, words),
        .. LabourFields.Of(findings, words, room),
        .. Permit(findings, words),
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

    private static IEnumerable<Rich> Why(Findings findings, Wording words)
    {
        if (findings.Primary is { } rule)
        {
            var others = findings.Routing == Routing.Imp ? findings.Met.Where(m => m.Rule.Id != rule.Rule.Id).Select(m => words.Name(m.Rule)).ToList() : [];
            return
            [
                Met(rule, words),
                .. others.Count == 0 ? [] : new[] { Rich.Of(words.Say(Phrases.AlsoMet, words.Join(others, 4))) },
                .. Confidence(rule, words),
            ];
        }

        if (findings.Routing == Routing.Undetermined)
        {
            var possible = words.Join([.. findings.Decision.Possible.Select(words.Name)], last: Phrases.Or);
            return [$"{words.Say(Phrases.Possible, possible)} {words.Say(Phrases.FactsWait)}"];
        }

        var count = findings.Exemptions.Count;
        return [count == 0
            ? words.Say(Phrases.NoExemptionInForce, words.Date(findings.Decision.AsOf))
            : words.Say(Phrases.NoExemptionMet, count, words.Date(findings.Decision.AsOf))];
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

    private static IEnumerable<Field> Permit(Findings findings, Wording words)
    {
        if (findings.Decision.Permit == PermitKind.None || findings.Routing == Routing.NoWorkPermit)
        {
            yield break;
        }

        var kind = words.Name(findings.Decision.Permit);
        var duration = (findings.Primary ?? findings.Stream)?.Duration(words.Language);
        yield return new Field(words.Say(Phrases.LabelPermit), [$"{char.ToUpperInvariant(kind[0])}{kind[1..]}. {words.Set(duration ?? "")}"]);
    }
}
