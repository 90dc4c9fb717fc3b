using ImpRules.Evaluation;
using ImpRules.Rules;

namespace ImpRules.Explanation;

/// <summary>What to ask, what the answer could change, and what may be given in its stead.</summary>
internal static class Questions
{
    private const int MostRules = 4;
    private const int MostAnswers = 12;

    /// <summary>For the first screen: the questions that settle the programme or, once it is settled, what follows from it.</summary>
    public static IEnumerable<Block> InBrief(Findings findings, Wording words, Room room)
    {
        var most = room.Questions;
        var facts = findings.Routing == Routing.Undetermined ? findings.MissingFacts : findings.FurtherFacts;
        if (facts.Count == 0)
        {
            return [];
        }

        if (findings.Routing != Routing.Undetermined && !room.FollowUps)
        {
            return [new Prose(words.Say(Phrases.OpenBelow, facts.Count))];
        }

        var lead = findings.Routing == Routing.Undetermined ? Phrases.ToSettle : Phrases.StillOpen;
        var effects = facts.Select(f => Effect(f, words)).ToList();
        var isShared = facts.Count > 1 && effects.Distinct().Count() == 1;
        var items = facts.Take(most).Select((f, i) => new Item(
            !room.Effects || (isShared && i > 0) ? words.Text(f.Fact.Question) : Rich.Of(words.Text(f.Fact.Question)).Add(" ").Add($"({effects[i]})", Tone.Quiet), []));
        var part = facts.Count > most ? words.Say(Phrases.FirstOf, Amounts.Number(most, words.Language), Amounts.Number(facts.Count, words.Language)) : "";
        return [new Prose(words.Say(lead, part)), new Listing([.. items], IsNumbered: true)];
    }

    /// <summary>All of them at length.</summary>
    public static Listing List(IEnumerable<MissingFact> facts, Wording words) => new([.. facts.Select(f => AtLength(f, words))], IsNumbered: true);

    private static Item AtLength(MissingFact fact, Wording words)
    {
        var notes = new List<Rich> { Rich.Of(fact.Fact.Path, Tone.Name).Add($" ({Opens(fact, words)})", Tone.Quiet) };
        if (fact.Fact.Values.Count > 0)
        {
            var answers = fact.Fact.Values.Select(v => Answer(v.Key, words.Text(v.Value), words)).ToList();
            notes.Add(Rich.Of(words.Say(Phrases.Answers, words.Series(answers, MostAnswers)), Tone.Quiet));
        }

        foreach (var other in fact.Instead)
        {
            notes.Add(Rich.Of($"{words.Say(Phrases.OrGive, words.Labels([other], 1))} ", Tone.Quiet).Add(other.Path, Tone.Name));
        }

        return new Item(words.Text(fact.Fact.Question), notes);
    }

    /// <summary>A word of the vocabulary and what it means, where the word alone does not say it.</summary>
    private static string Answer(string word, string meaning, Wording words) =>
        word.Replace('-', ' ').Equals(meaning, StringComparison.OrdinalIgnoreCase) ? word : words.Say(Phrases.LabelAndValue, word, meaning);

    private static string Effect(MissingFact fact, Wording words) => fact.Instead.Count == 0
        ? Opens(fact, words)
        : $"{Opens(fact, words)}; {words.Say(Phrases.OrGive, words.Labels(fact.Instead, 2))}";

    /// <summary>Which outcomes the answer could change.</summary>
    private static string Opens(MissingFact fact, Wording words)
    {
        var byRouting = fact.Rules.GroupBy(Leads).OrderBy(g => g.Key)
            .Select(g => (g.Key, Rules: words.Join([.. g.Select(words.Name).Distinct()], MostRules))).ToList();
        if (byRouting is [{ Key: Routing.Undetermined } follows])
        {
            return words.Say(Phrases.Concerns, follows.Rules);
        }

        var outcomes = byRouting.Select(g =>
            words.Say(Phrases.RouteWithRules, words.Say(g.Key == Routing.Imp ? Phrases.ShortImp : Phrases.ShortNoWorkPermit), g.Rules));
        return words.Say(Phrases.CouldOpen, words.Join([.. outcomes], last: Phrases.Or));
    }

    private static Routing Leads(RuleVersion rule) => rule.Kind switch
    {
        RuleKind.NoPermit => Routing.NoWorkPermit,
        RuleKind.Exemption or RuleKind.Authorization => Routing.Imp,
        _ => Routing.Undetermined,
    };
}
