using ImpRules.Evaluation;

namespace ImpRules.Explanation;

/// <summary>What answers the question: programme, why, what to submit and to pay, and on what the answer rests.</summary>
internal static class FirstScreen
{
    /// <summary>The first screen, each list on it cut to so many items.</summary>
    public static IReadOnlyList<Block> Of(Decision decision, Wording words, int most)
    {
        var fields = new List<Field>();
        fields.AddRange(Warnings.Of(decision, words, most));
        fields.AddRange(Reasons.Of(decision, words, most));
        fields.AddRange(EmployerField.Of(decision, words, most));
        fields.AddRange(WorkerField.Of(decision, words, most));
        fields.AddRange(Questions.Further(decision, words, most));
        fields.AddRange(Grounds.Of(decision, words, most));
        var blocks = new List<Block> { new Heading(1, Headline(decision, words)) };
        if (Subject(decision, words) is { } subject)
        {
            blocks.Add(new Heading(3, subject));
        }

        blocks.Add(new Fields(fields));
        blocks.Add(Footer(decision, words));
        return blocks;
    }

    private static Rich Headline(Decision decision, Wording words) => decision.Routing switch
    {
        Routing.NoWorkPermit => Rich.Of(words.Say(Phrases.NoWorkPermit), Tone.Good),
        Routing.Imp => Rich.Of(words.Say(decision.IsAlreadyAuthorized ? Phrases.AlreadyAuthorized : Phrases.Imp), Tone.Good),
        Routing.Tfwp => Rich.Of(words.Say(Phrases.Tfwp), Tone.Bad),
        _ => Rich.Of(words.Say(Phrases.Undetermined), Tone.Open),
    };

    /// <summary>The rule or stream that the decision comes to, with its provision.</summary>
    private static Rich? Subject(Decision decision, Wording words) =>
        (decision.Primary ?? decision.Stream) is { } rule ? RuleName.Of(rule, words) : null;

    private static Prose Footer(Decision decision, Wording words)
    {
        var header = decision.Pack.Header;
        var text = words.Say(
            Phrases.LawOf, words.Date(decision.AsOf), header.Id, header.Version, ShortHash(decision.Pack.Hash), words.Date(header.LawReviewed), decision.EngineVersion);
        return new Prose(Rich.Of(text, Tone.Quiet).Add(" ").Add(words.Text(header.Disclaimer), Tone.Quiet));
    }

    private static string ShortHash(string hash)
    {
        var digits = hash[(hash.IndexOf(':', StringComparison.Ordinal) + 1)..];
        return digits.Length > 12 ? digits[..12] : digits;
    }
}
