using ImpRules.Evaluation;
using ImpRules.Rules;

namespace ImpRules.Explanation;

/// <summary>What to ask, what the answer could change, and what may be given in its stead.</summary>
internal static class Questions
{
    private const int MostRules = 4;

    /// <summary>The questions that settle the programme, for the first screen.</summary>
    public static IEnumerable<Field> Leading(Decision decision, Wording words, int most) =>
        AsField(words.Say(Phrases.LabelQuestions), decision.MissingFacts, words, most);

    /// <summary>The questions that settle what follows from it, for the first screen.</summary>
    public static IEnumerable<Field> Further(Decision decision, Wording words, int most) =>
        AsField(words.Say(Phrases.LabelOpen), decision.FurtherFacts, words, Math.Min(most, 2));

    /// <summary>All of them at length.</summary>
    public static Listing List(IEnumerable<MissingFact> facts, Wording words) => new([.. facts.Select(f => Item(f, words))], IsNumbered: true);

    private static IEnumerable<Field> AsField(string label, IReadOnlyList<MissingFact> facts, Wording words, int most)
    {
        if (facts.Count == 0)
        {
            yield break;
        }

        var answers = new List<Rich>();
        foreach (var fact in facts.Take(most))
        {
            answers.Add(Rich.Of($"{words.Text(fact.Fact.Question)} ").Add($"({Effect(fact, words)})", Tone.Quiet));
        }

        if (facts.Count > most)
        {
            answers.Add(Rich.Of(words.Say(Phrases.MoreQuestions, facts.Count - most), Tone.Quiet));
        }

        yield return new Field(label, answers);
    }

    private static Item Item(MissingFact fact, Wording words)
    {
        var notes = new List<Rich> { Rich.Of(fact.Fact.Path, Tone.Name).Add("; ", Tone.Quiet).Add(Effect(fact, words), Tone.Quiet) };
        if (fact.Instead.Count > 0)
        {
            var paths = words.Join([.. fact.Instead.Select(f => f.Path)]);
            notes.Add(Rich.Of($"{words.Say(Phrases.OrGive, words.Labels(fact.Instead, int.MaxValue))}: ", Tone.Quiet).Add(paths, Tone.Name));
        }

        return new Item(words.Text(fact.Fact.Question), notes);
    }

    /// <summary>Which outcome the answer could open.</summary>
    private static string Effect(MissingFact fact, Wording words)
    {
        var byRouting = fact.Rules.GroupBy(Leads).OrderBy(g => g.Key)
            .Select(g => (g.Key, Rules: words.Join([.. g.Select(words.Name).Distinct()], MostRules)))
            .Select(g => g.Key == Routing.Undetermined ? g.Rules : words.Say(Phrases.RouteWithRules, words.Name(g.Key), g.Rules));
        var effect = words.Say(Phrases.CouldOpen, words.Join([.. byRouting], last: Phrases.Or));
        return fact.Instead.Count == 0 ? effect : $"{effect}; {words.Say(Phrases.OrGive, words.Labels(fact.Instead, 2))}";
    }

    private static Routing Leads(RuleVersion rule) => rule.Kind switch
    {
        RuleKind.NoPermit => Routing.NoWorkPermit,
        RuleKind.Exemption or RuleKind.Authorization => Routing.Imp,
        _ => Routing.Undetermined,
    };
}
