namespace ImpRules.Explanation;

/// <summary>For the labour market route: the stream with its reason, and what came nearest to an exemption.</summary>
internal static class LabourFields
{
    public static IEnumerable<Field> Of(Findings findings, Wording words, Room room)
    {
        if (findings.Routing != Routing.Tfwp)
        {
            yield break;
        }

        if (findings.Stream is { } stream)
        {
            var standing = Standing.Of(stream);
            var reason = (standing.ShownMet.Count > 0 ? standing.ShownMet : standing.Requirements).Select(r => r.Requirement(words.Language)).OfType<string>().Take(2);
            yield return new Field(words.Say(Phrases.LabelStream), [words.Set(string.Join(' ', reason)), .. Reasons.Confidence(stream, words)]);
        }
        else if (findings.Decision.OpenStreams is { Count: > 0 } open)
        {
            yield return new Field(words.Say(Phrases.LabelStream), [words.Join([.. open.Select(s => words.Set(s.Title(words.Language)))], 4, Phrases.Or)]);
        }

        else if (Standing.NotMet(findings.Decision.Streams) is [var nearest, ..])
        {
            yield return new Field(words.Say(Phrases.LabelStream), [words.Say(Phrases.NoStream, words.Name(nearest.Rule.Rule)), nearest.Failure(words)]);
        }

        var near = findings.Near.ToList();
        if (near.Count > 0)
        {
            yield return new Field(words.Say(Phrases.LabelNearest), [.. near.Where(s => s.Distance == near[0].Distance).Take(room.Nearest)
                .Select(s => Rich.Of(words.Name(s.Rule.Rule), Tone.Strong).Add(". ").Add(s.Failure(words)))]);
        }
    }
}
