using ImpRules.Evaluation;
using ImpRules.Rules;

namespace ImpRules.Explanation;

/// <summary>A rule at length: what it is called, its standing, its criteria, and what its authors are not sure of.</summary>
internal static class RuleDetail
{
    public static IEnumerable<Block> Of(RuleOutcome rule, Wording words, bool isFull)
    {
        yield return new Heading(3, RuleName.Of(rule, words).Add(words.Say(Phrases.Colon)).Add(Status(rule, words)));
        yield return new Prose(Rich.Of(Facts(rule, words), Tone.Quiet));
        foreach (var block in new CriterionTree(words, isFull).Of(rule))
        {
            yield return block;
        }

        var notes = Notes(rule, words, isFull).ToList();
        if (notes.Count > 0)
        {
            yield return new Listing([.. notes.Select(n => new Item(n, []))]);
        }
    }

    private static Rich Status(RuleOutcome rule, Wording words) => rule.Status switch
    {
        Truth.Met when rule.Rule.Kind == RuleKind.Bar => Rich.Of(words.Say(Phrases.BarApplies), Tone.Bad),
        Truth.Met => Rich.Of(words.Say(Phrases.RuleMet), Tone.Good),
        Truth.NotMet => Rich.Of(words.Say(Phrases.RuleNotMet), Tone.Bad),
        _ => Rich.Of(words.Say(Phrases.RuleOpen), Tone.Open),
    };

    private static string Facts(RuleOutcome rule, Wording words)
    {
        var parts = new List<string> { rule.Rule.Id };
        var (from, until) = rule.Rule.Effective;
        if (from is { } first && until is { } last)
        {
            parts.Add(words.Say(Phrases.InForceBetween, words.Date(first), words.Date(last)));
        }
        else if (from is { } start)
        {
            parts.Add(words.Say(Phrases.InForceFrom, words.Date(start)));
        }
        else if (until is { } end)
        {
            parts.Add(words.Say(Phrases.InForceUntil, words.Date(end)));
        }

        if (rule.Rule.Kind is RuleKind.Exemption or RuleKind.Authorization or RuleKind.Stream && rule.Rule.Permit != PermitKind.None)
        {
            parts.Add(words.Say(Phrases.LabelAndValue, words.Say(Phrases.LabelPermit), words.Name(rule.Rule.Permit)));
        }

        return string.Join("; ", parts);
    }

    private static IEnumerable<Rich> Notes(RuleOutcome rule, Wording words, bool isFull)
    {
        foreach (var confidence in Reasons.Confidence(rule, words))
        {
            yield return confidence;
        }

        if (isFull || rule.Rule.Confidence != Confidence.High)
        {
            foreach (var question in rule.Rule.OpenQuestions)
            {
                yield return words.Say(Phrases.OpenQuestion, words.Text(question));
            }
        }

        foreach (var guidance in isFull ? rule.Guidance(words.Language) : [])
        {
            yield return words.Say(Phrases.OfficersWeigh, words.Set(guidance));
        }
    }
}
