using ImpRules.Evaluation;
using ImpRules.Rules;

namespace ImpRules.Explanation;

/// <summary>Why the decision is as it is, what permit it leads to, or what to answer first.</summary>
internal static class Reasons
{
    private const int ShortReason = 240;

    public static IEnumerable<Field> Of(Decision decision, Wording words, int most)
    {
        switch (decision.Routing)
        {
            case Routing.Undetermined:
                var possible = words.Join([.. decision.Possible.Select(words.Name)], last: Phrases.Or);
                yield return new Field(words.Say(Phrases.LabelWhy), [$"{words.Say(Phrases.Possible, possible)} {words.Say(Phrases.FactsWait)}"]);
                if (Requested(decision, words) is { } open)
                {
                    yield return open;
                }

                foreach (var field in Questions.Leading(decision, words, most))
                {
                    yield return field;
                }

                yield break;
            case Routing.Tfwp:
                yield return new Field(words.Say(Phrases.LabelWhy), [NoneMet(decision, words)]);
                break;
            default:
                yield return new Field(words.Say(Phrases.LabelWhy), [.. Met(decision, words)]);
                break;
        }

        if (Requested(decision, words) is { } requested)
        {
            yield return requested;
        }

        foreach (var field in decision.Routing == Routing.Tfwp ? Labour(decision, words, most) : [])
        {
            yield return field;
        }

        if (Permit(decision, words) is { } permit)
        {
            yield return permit;
        }
    }

    private static string NoneMet(Decision decision, Wording words)
    {
        var count = decision.Exemptions.Count;
        return count == 0
            ? words.Say(Phrases.NoExemptionInForce, words.Date(decision.AsOf))
            : words.Say(Phrases.NoExemptionMet, count, words.Date(decision.AsOf));
    }

    /// <summary>A short rule in its own words, a long one by the number of its requirements; then what else is met.</summary>
    private static IEnumerable<Rich> Met(Decision decision, Wording words)
    {
        var rule = decision.Primary!;
        var requirements = Standing.Of(rule).Requirements;
        var text = string.Join(' ', requirements.Select(r => r.Requirement(words.Language)).OfType<string>());
        yield return requirements.Count <= 3 && text.Length is > 0 and <= ShortReason
            ? words.Set(text)
            : words.Say(Phrases.AllRequirementsMet, requirements.Count, words.Name(rule.Rule));
        var others = decision.Routing == Routing.Imp ? decision.Met.Where(m => m.Rule.Id != rule.Rule.Id).Select(m => words.Name(m.Rule)).ToList() : [];
        if (others.Count > 0)
        {
            yield return words.Say(Phrases.AlsoMet, words.Join(others, 4));
        }

        foreach (var confidence in Confidence(rule, words))
        {
            yield return confidence;
        }
    }

    public static IEnumerable<Rich> Confidence(RuleOutcome rule, Wording words)
    {
        if (rule.Rule.Confidence != Rules.Confidence.High)
        {
            var said = words.Say(rule.Rule.Confidence == Rules.Confidence.Low ? Phrases.ConfidenceLow : Phrases.ConfidenceMedium);
            yield return Rich.Of(words.Say(Phrases.LabelAndValue, words.Say(Phrases.LabelConfidence), $"{said}."), Tone.Open);
        }
    }

    private static IEnumerable<Field> Labour(Decision decision, Wording words, int most)
    {
        var open = decision.OpenStreams;
        if (decision.Stream is { } stream)
        {
            var requirements = Standing.Of(stream).Requirements.Select(r => r.Requirement(words.Language)).OfType<string>().Take(2);
            yield return new Field(words.Say(Phrases.LabelStream), [words.Set(string.Join(' ', requirements)), .. Confidence(stream, words)]);
        }
        else if (open.Count > 0)
        {
            yield return new Field(words.Say(Phrases.LabelStream), [words.Join([.. open.Select(s => words.Set(s.Title(words.Language)))], most, Phrases.Or)]);
        }

        var near = Standing.NotMet(decision.Exemptions).Where(s => s.IsNear).Take(Math.Min(most, 3)).ToList();
        if (near.Count > 0)
        {
            yield return new Field(words.Say(Phrases.LabelNearest), [.. near.Select(s => Rich.Of(words.Name(s.Rule.Rule), Tone.Strong).Add(". ").Add(Failure(s, words)))]);
        }
    }

    private static Field? Permit(Decision decision, Wording words)
    {
        if (decision.Permit == PermitKind.None || decision.Routing == Routing.NoWorkPermit)
        {
            return null;
        }

        var duration = (decision.Primary ?? decision.Stream)?.Duration(words.Language);
        return new Field(words.Say(Phrases.LabelPermit), [Rich.Of(Sentence(words.Name(decision.Permit))).Add(duration is null ? "" : " ").Add(words.Set(duration ?? ""))]);
    }

    /// <summary>What became of the code applied for; nothing when the decision rests on it.</summary>
    private static Field? Requested(Decision decision, Wording words)
    {
        if (decision.RequestedCode is null || (decision.Requested is { } met && met.Rule.Id == decision.Primary?.Rule.Id))
        {
            return null;
        }

        var code = Typography.Printable(decision.RequestedCode);
        var date = words.Date(decision.AsOf);
        var said = decision.Requested switch
        {
            { Status: Truth.Met } => words.Say(Phrases.RequestedAlsoMet, code),
            { Status: Truth.NotMet } rule => words.Say(Phrases.RequestedNotMet, code, Failure(Standing.Of(rule), words)),
            { } => words.Say(Phrases.RequestedOpen, code),
            null when Successor(decision, words) is { } successor => words.Say(Phrases.RequestedRenamed, code, date, successor),
            null => words.Say(Phrases.RequestedUnknown, code, date),
        };
        return new Field(words.Say(Phrases.LabelRequested), [said]);
    }

    private static string? Successor(Decision decision, Wording words)
    {
        var named = decision.Exemptions
            .Where(e => e.Rule.FormerCodes.Contains(decision.RequestedCode!, StringComparer.OrdinalIgnoreCase)).Select(e => words.Name(e.Rule)).Distinct().ToList();
        return named.Count == 0 ? null : words.Join(named, 4, Phrases.Or);
    }

    /// <summary>What keeps a rule from being met, in a sentence.</summary>
    public static string Failure(Standing standing, Wording words) => standing.Failed
        .Select(f => f.Requirement(words.Language)).OfType<string>().Select(words.Set)
        .Select(text => words.Say(Phrases.Fails, text)).FirstOrDefault() ?? "";

    private static string Sentence(string text) => text.Length == 0 ? text : $"{char.ToUpperInvariant(text[0])}{text[1..]}.";
}
