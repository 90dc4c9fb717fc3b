using ImpRules.Evaluation;
using ImpRules.Rules;

namespace ImpRules.Explanation;

/// <summary>Where to read the authorities that the decision rests on.</summary>
internal static class Sources
{
    public static IEnumerable<Block> Of(Decision decision, Wording words)
    {
        var rules = new[] { decision.Primary, decision.Stream, decision.Requested }.OfType<RuleOutcome>()
            .Concat(decision.Obligations.Where(o => o.Status == Truth.Met)).Concat(decision.Bars);
        var sources = rules.SelectMany(r => Citations(r.Criteria).Prepend(r.Rule.Authority)).DistinctBy(c => c.Source)
            .Select(words.SourceOf).OfType<Source>().OrderBy(s => s.Key, StringComparer.Ordinal).ToList();
        if (sources.Count > 0)
        {
            yield return new Heading(2, words.Say(Phrases.HeadSources));
            yield return new Listing([.. sources.Select(s => new Item(
                Rich.Of(s.Key, Tone.Strong).Add(". ").Add(words.Text(s.Title)),
                s.Url is null ? [] : [new Rich().Add(s.Url, Tone.Name, s.Url)]))]);
        }
    }

    private static IEnumerable<Citation> Citations(CriterionOutcome criterion) =>
        criterion.Citations.Concat(criterion.Children.SelectMany(Citations));
}
