namespace ImpRules.Explanation;

/// <summary>What the keys in brackets stand for, and where to read it.</summary>
internal static class Sources
{
    /// <summary>The sources that the text so far cites.</summary>
    public static IEnumerable<Block> Of(Wording words)
    {
        var items = words.Cited.Select(s => new Item(
            Rich.Of(words.Key(s.Key), Tone.Strong).Add(". ").Add(words.Text(s.Title), link: s.Url), [])).ToList();
        return items.Count == 0 ? [] : [new Heading(2, words.Say(Phrases.HeadSources)), new Listing(items)];
    }
}
