using ImpRules.Loading;

namespace ImpRules.Tests.Explanation;

public sealed class TextLayoutTests
{
    private const string Escape = "\u001b[";

    public static TheoryData<string, Language> Cases => Examples.NamesAndLanguages;

    public static TheoryData<string, Language> Samples
    {
        get
        {
            var data = new TheoryData<string, Language>();
            foreach (var path in Directory.EnumerateFiles(Path.Combine(Neighbour.Repository, "samples", "profiles"), "*.yaml").Order(StringComparer.Ordinal))
            {
                data.Add(Path.GetFileName(path), Language.English);
                data.Add(Path.GetFileName(path), Language.French);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void No_line_is_longer_than_the_width(string name, Language language)
    {
        var decision = Examples.Decide(name);
        foreach (var width in new[] { 40, 57, 80, 120 })
        {
            foreach (var detail in Enum.GetValues<Detail>())
            {
                Lines(decision.ToText(language, new TextStyle { Width = width, Detail = detail })).Should().OnlyContain(l => l.Length <= width);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_first_screen_fits_a_screen(string name, Language language) =>
        Lines(Examples.Decide(name).ToText(language, new TextStyle { Detail = Detail.Summary })).Should().HaveCountLessThanOrEqualTo(24);

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_first_screen_of_every_sample_fits_a_screen(string file, Language language)
    {
        var lines = Lines(Sample(file).ToText(language, new TextStyle { Detail = Detail.Summary }));

        lines.Should().HaveCountLessThanOrEqualTo(24).And.OnlyContain(l => l.Length <= 80);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void No_line_about_a_sample_is_longer_than_the_width(string file, Language language) =>
        Lines(Sample(file).ToText(language, new TextStyle { Detail = Detail.Full })).Should().OnlyContain(l => l.Length <= 80);

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_first_screen_begins_every_longer_text(string name, Language language)
    {
        var decision = Examples.Decide(name);
        var screen = decision.ToText(language, new TextStyle { Detail = Detail.Summary });

        decision.ToText(language, new TextStyle { Detail = Detail.Considered }).Should().StartWith(screen);
        decision.ToText(language, new TextStyle { Detail = Detail.Full }).Should().StartWith(screen);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Colour_comes_only_when_asked_for_and_changes_nothing_else(string name, Language language)
    {
        var decision = Examples.Decide(name);
        var plain = decision.ToText(language);
        var colour = decision.ToText(language, new TextStyle { Colour = true });

        plain.Should().NotContain(Escape);
        colour.Should().Contain(Escape);
        WithoutColour(colour).Should().Be(plain);
    }

    [Fact]
    public void Words_of_one_tone_are_coloured_together() =>
        Examples.Decide("citizen").ToText(style: new TextStyle { Colour = true }).Should().StartWith($"{Escape}32mNo work permit is needed{Escape}0m\n");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Lines_end_in_a_line_feed_and_not_in_blanks(string name, Language language)
    {
        var text = Examples.Decide(name).ToText(language, new TextStyle { Detail = Detail.Full });

        text.Should().EndWith("\n").And.NotContain("\r").And.NotContain("\t").And.NotContain("\n\n\n").And.NotContain("\ue000");
        Lines(text).Should().OnlyContain(l => l.TrimEnd() == l);
    }

    [Fact]
    public void A_width_too_small_to_read_counts_as_the_least_one()
    {
        var decision = Examples.Decide("transferee");

        decision.ToText(style: new TextStyle { Width = 1 }).Should().Be(decision.ToText(style: new TextStyle { Width = TextStyle.LeastWidth }));
    }

    private static Decision Sample(string file)
    {
        var path = Path.Combine(Neighbour.Repository, "samples", "profiles", file);
        var document = ProfileReader.Read(File.ReadAllBytes(path), file, ShippedPack.Instance.Vocabulary).Document!;
        return new RoutingEngine(ShippedPack.Instance).Decide(document.Facts, document.AsOf!.Value);
    }

    private static IEnumerable<string> Lines(string text) => text.TrimEnd('\n').Split('\n');

    private static string WithoutColour(string text)
    {
        for (var start = text.IndexOf(Escape, StringComparison.Ordinal); start >= 0; start = text.IndexOf(Escape, StringComparison.Ordinal))
        {
            text = text.Remove(start, text.IndexOf('m', start) - start + 1);
        }

        return text;
    }
}
