using ImpRules.Evaluation;
using ImpRules.Rules;

namespace ImpRules.Explanation;

/// <summary>What follows the first screen: the rule that decides, those that came near, and the others in few words.</summary>
internal static class Details
{
    private const int MostNear = 3;
    private const int MostOpen = 4;

    public static IEnumerable<Block> Of(Findings findings, Wording words, Detail detail)
    {
        if (detail == Detail.Summary)
        {
            return [];
        }

        var isFull = detail == Detail.Full;
        var told = new HashSet<string>(StringComparer.Ordinal);
        var blocks = new List<Block>();
        Section(Phrases.HeadPrimary, Rules(findings.Primary));
        Section(Phrases.HeadStream, Rules(findings.Stream));
        Section(Phrases.HeadBars, findings.Bars);
        Section(Phrases.HeadOpenStreams, findings.Decision.OpenStreams);
        List(Phrases.HeadQuestions, findings.MissingFacts);
        List(Phrases.HeadFurther, findings.FurtherFacts);
        Section(Phrases.HeadRequested, Rules(findings.Requested));
        var open = Open(findings);
        Section(Phrases.HeadOpen, isFull ? open : open.Take(MostOpen));
        var near = findings.Near.Select(s => s.Rule).Where(r => !told.Contains(r.Rule.Id));
        Section(Phrases.HeadNearest, isFull ? near : near.Take(MostNear));
        Section(Phrases.HeadAlsoMet, isFull ? findings.Met : []);
        blocks.AddRange(Remainder.Of(findings, words, isFull, told));
        blocks.AddRange(Sources.Of(words));
        return blocks;

        void Section(LocalizedText title, IEnumerable<RuleOutcome> rules)
        {
            var untold = rules.Where(r => told.Add(r.Rule.Id)).ToList();
            if (untold.Count > 0)
            {
                blocks.Add(new Heading(2, words.Say(title)));
                blocks.AddRange(untold.SelectMany(r => RuleDetail.Of(r, words, isFull)));
            }
        }

        void List(LocalizedText title, IReadOnlyList<MissingFact> facts)
        {
            if (facts.Count > 0)
            {
                blocks.Add(new Heading(2, words.Say(title)));
                blocks.Add(Questions.List(facts, words));
            }
        }
    }

    private static IReadOnlyList<RuleOutcome> Rules(RuleOutcome? rule) => rule is null ? [] : [rule];

    /// <summary>Rules that keep the routing open, in the order in which the missing facts name them.</summary>
    private static List<RuleOutcome> Open(Findings findings)
    {
        if (findings.Routing != Routing.Undetermined)
        {
            return [];
        }

        var order = findings.MissingFacts.SelectMany(f => f.Rules).Select(r => r.Id).Distinct()
            .Select((id, i) => (id, i)).ToDictionary(p => p.id, p => p.i, StringComparer.Ordinal);
        return [.. findings.Decision.NoPermitCases.Concat(findings.Exemptions).Where(r => r.Status == Truth.Undetermined)
            .OrderBy(r => order.GetValueOrDefault(r.Rule.Id, int.MaxValue))];
    }
}
