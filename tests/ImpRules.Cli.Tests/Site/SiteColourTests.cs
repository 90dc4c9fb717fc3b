using System.Globalization;
using System.Text.RegularExpressions;

namespace ImpRules.Cli.Tests.Site;

/// <summary>The colours of the site: what stands together can be read, in light and in dark (WCAG 2.2, 1.4.3).</summary>
[Collection(SiteFixture.Name)]
public sealed partial class SiteColourTests(SiteFixture fixture)
{
    private const double LeastContrast = 4.5;

    private readonly string _sheet = File.ReadAllText(Path.Combine(fixture.Small.Folder, "assets", "site.css"));

    [Theory]
    [InlineData("light")]
    [InlineData("dark")]
    public void Each_pair_of_colours_has_contrast_enough(string scheme)
    {
        var colours = Colours(scheme);
        var pairs = PairPattern().Matches(_sheet).Select(m => (Ink: m.Groups["ink"].Value, Ground: m.Groups["ground"].Value)).ToList();

        pairs.Should().HaveCountGreaterThan(10);
        pairs.Select(p => (p, Contrast(colours[p.Ink], colours[p.Ground]))).Where(p => p.Item2 < LeastContrast).Should().BeEmpty();
    }

    [Fact]
    public void Each_colour_of_text_is_in_a_pair()
    {
        var paired = PairPattern().Matches(_sheet).SelectMany(m => new[] { m.Groups["ink"].Value, m.Groups["ground"].Value }).ToHashSet();
        var used = UsePattern().Matches(_sheet).Select(m => m.Groups["name"].Value).Distinct();

        used.Except(paired).Except(["--line"]).Should().BeEmpty("lines alone carry no text");
    }

    [Fact]
    public void Colours_are_named_in_one_place()
    {
        var rest = SchemePattern().Replace(_sheet, "");

        HexPattern().Matches(rest).Select(m => m.Value).Should().BeEmpty();
        Colours("dark").Keys.Should().BeEquivalentTo(Colours("light").Keys, "each colour has a value for both");
    }

    /// <summary>The ratio of WCAG: from 1 to 21.</summary>
    private static double Contrast(string one, string other)
    {
        var (first, second) = (Luminance(one), Luminance(other));
        return (Math.Max(first, second) + 0.05) / (Math.Min(first, second) + 0.05);
    }

    private static double Luminance(string colour)
    {
        var parts = new[] { 1, 3, 5 }.Select(i => int.Parse(colour.AsSpan(i, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(c => c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4)).ToList();
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }

    private Dictionary<string, string> Colours(string scheme)
    {
        var blocks = SchemePattern().Matches(_sheet).Select(m => m.Value).ToList();
        return ColourPattern().Matches(blocks[scheme == "light" ? 0 : 1]).ToDictionary(m => m.Groups["name"].Value, m => m.Groups["value"].Value);
    }

    [GeneratedRegex(@":root \{[^}]*\}")]
    private static partial Regex SchemePattern();

    [GeneratedRegex("(?<name>--[a-z-]+): (?<value>#[0-9a-f]{6});")]
    private static partial Regex ColourPattern();

    [GeneratedRegex("^pair (?<ink>--[a-z-]+) (?<ground>--[a-z-]+)$", RegexOptions.Multiline)]
    private static partial Regex PairPattern();

    [GeneratedRegex(@"(?:color|fill|background|stroke): var\((?<name>--[a-z-]+)\)")]
    private static partial Regex UsePattern();

    [GeneratedRegex("#[0-9a-fA-F]{3,8}\\b")]
    private static partial Regex HexPattern();
}
