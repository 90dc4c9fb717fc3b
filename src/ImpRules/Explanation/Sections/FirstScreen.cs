namespace ImpRules.Explanation;

/// <summary>What answers the question: programme, why, what to submit and to pay, and on what the answer rests.</summary>
internal static class FirstScreen
{
    public static IReadOnlyList<Block> Of(Findings findings, Wording words, Room room)
    {
        var blocks = new List<Block> { new Heading(1, Headline(findings, words)) };
        if ((findings.Primary ?? findings.Stream) is { } rule)
        {
            blocks.Add(new Heading(3, RuleName.Of(rule, words)));
        }

        blocks.Add(new Fields([
            .. Warnings.Of(findings, words, room.Questions),
            .. Reasons.Of(findings, words, room),
            .. EmployerField.Of(findings, words, room),
            .. WorkerField.Of(findings, words, room),
            .. Grounds.Of(findings, words, room),
        ]));
        blocks.AddRange(Questions.InBrief(findings, words, room));
        blocks.Add(Footer(findings, words));
        return blocks;
    }

    private static Rich Headline(Findings findings, Wording words) => findings.Routing switch
    {
        Routing.NoWorkPermit => Rich.Of(words.Say(Phrases.NoWorkPermit), Tone.Good),
        Routing.Imp => Rich.Of(words.Say(findings.Decision.IsAlreadyAuthorized ? Phrases.AlreadyAuthorized : Phrases.Imp), Tone.Good),
        Routing.Tfwp => Rich.Of(words.Say(Phrases.Tfwp), Tone.Bad),
        _ when findings.MissingFacts.Count == 0 => Rich.Of(words.Say(Phrases.LawUnknown), Tone.Open),
        _ => Rich.Of(words.Say(Phrases.Undetermined), Tone.Open),
    };

    public static Prose Footer(Findings findings, Wording words)
    {
        var header = findings.Decision.Pack.Header;
        var text = words.Say(
            Phrases.LawOf, words.Date(findings.Decision.AsOf), header.Version, ShortHash(findings.Decision.Pack.Hash), words.Date(header.LawReviewed));
        return new Prose(Rich.Of(text, Tone.Quiet).Add(" ").Add(words.Text(header.Disclaimer), Tone.Quiet));
    }

    private static string ShortHash(string hash)
    {
        var digits = hash[(hash.IndexOf(':') + 1)..];
        return digits.Length > 12 ? digits[..12] : digits;
    }
}
