namespace ImpRules.Explanation;

/// <summary>What a reader must know before relying on the answer.</summary>
internal static class Warnings
{
    public static IEnumerable<Field> Of(Findings findings, Wording words, int most)
    {
        var said = new List<Rich>();
        foreach (var bar in findings.Bars.Where(b => b.Status == Truth.Met))
        {
            said.Add(Rich.Of(words.Say(Phrases.BarMet, words.Set(bar.Title(words.Language))), Tone.Bad).Add(" ").Add(words.Cite([bar.Rule.Authority])));
        }

        foreach (var contradiction in findings.Decision.Contradictions)
        {
            said.Add(Rich.Of(words.Say(
                Phrases.Contradiction,
                words.Label(contradiction.Fact),
                words.Value(contradiction.Fact, contradiction.Given),
                words.Value(contradiction.Fact, contradiction.Derived)), Tone.Open));
        }

        var unknown = findings.LawNotKnown;
        foreach (var criterion in unknown.Take(most))
        {
            said.Add(Rich.Of(words.Say(Phrases.LawNotKnown, words.Date(findings.Decision.AsOf), words.Set(criterion.Requirement(words.Language) ?? "")), Tone.Open));
        }

        if (unknown.Count > most)
        {
            said.Add(words.Say(Phrases.More, unknown.Count - most));
        }

        if (findings.Decision.AsOf > findings.Decision.Pack.Header.LawReviewed)
        {
            said.Add(Rich.Of(words.Say(Phrases.LaterThanRead, words.Date(findings.Decision.Pack.Header.LawReviewed)), Tone.Open));
        }

        return said.Count == 0 ? [] : [new Field(words.Say(Phrases.LabelWarning), said)];
    }
}
