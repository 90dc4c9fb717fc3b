namespace ImpRules.Explanation;

/// <summary>What answers the question: programme, why, what to submit and to pay, and on what the answer rests.</summary>
internal static class FirstScreen
{
    public static IReadOnlyList<Block> Of(Decision decision, Wording words, Room room)
    {
        var blocks = new List<Block> { new Heading(1, Headline(decision, words)) };
        if ((decision.Primary ?? decision.Stream) is { } rule)
        {
            blocks.Add(new Heading(3, RuleName.Of(rule, words)));
        }

        blocks.Add(new Fields([
            .. Warnings.Of(decision, words, room.Questions),
            .. Reasons.Of(decision, words, room),
            .. EmployerField.Of(decision, words, room),
            .. WorkerField.Of(decision, words, room),
            .. Grounds.Of(decision, words, room),
        ]));
        blocks.AddRange(Questions.InBrief(decision, words, room.Questions));
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

    private static Prose Footer(Decision decision, Wording words)
    {
        var header = decision.Pack.Header;
        var text = words.Say(
            Phrases.LawOf, words.Date(decision.AsOf), header.Version, ShortHash(decision.Pack.Hash), words.Date(header.LawReviewed));
        return new Prose(Rich.Of(text, Tone.Quiet).Add(" ").Add(words.Text(header.Disclaimer), Tone.Quiet));
    }

    private static string ShortHash(string hash)
    {
        var digits = hash[(hash.IndexOf(':') + 1)..];
        return digits.Length > 12 ? digits[..12] : digits;
    }
}
