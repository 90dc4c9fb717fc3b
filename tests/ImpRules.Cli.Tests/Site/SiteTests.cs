using System.Text.RegularExpressions;

namespace ImpRules.Cli.Tests.Site;

/// <summary>What holds for every page of the site, of the small pack and of the shipped one.</summary>
[Collection(SiteFixture.Name)]
public sealed partial class SiteTests(SiteFixture fixture)
{
    /// <summary>So many failures tell enough.</summary>
    private const int MostShown = 20;

    [Theory]
    [InlineData("small")]
    [InlineData("shipped")]
    public void Every_relative_link_leads_to_a_page_and_a_part_that_are_there(string pack)
    {
        var site = Site(pack);
        var broken = from page in site.Pages.Values
                     from element in page.Elements
                     let address = element["href"] ?? element["src"]
                     where address is not null && !address.Contains("://", StringComparison.Ordinal) && Leads(site, page, address) is false
                     select $"{page.Path}: {address}";

        broken.Take(MostShown).Should().BeEmpty();
    }

    [Theory]
    [InlineData("small")]
    [InlineData("shipped")]
    public void Nothing_is_loaded_from_elsewhere(string pack)
    {
        var site = Site(pack);
        var loads = from page in site.Pages.Values
                    from element in page.Elements
                    where element.Name != "a"
                    let address = element["src"] ?? element["href"]
                    where address is not null && (address.Contains(':', StringComparison.Ordinal) || address.StartsWith("//", StringComparison.Ordinal))
                    select $"{page.Path}: {address}";

        loads.Take(MostShown).Should().BeEmpty();
        File.ReadAllText(Path.Combine(site.Folder, "assets", "site.css")).Should().NotContain("url(").And.NotContain("@import");
        File.ReadAllText(Path.Combine(site.Folder, "assets", "filter.js")).Should().NotContain("://").And.NotContain("fetch(").And.NotContain("innerHTML");
    }

    [Theory]
    [InlineData("small")]
    [InlineData("shipped")]
    public void Each_page_says_its_language_and_title_and_links_to_its_twin(string pack)
    {
        foreach (var page in Site(pack).Pages.Values.Where(p => p.Path != "index.html"))
        {
            var language = page.Path[..2];
            var other = language == "en" ? "fr" : "en";
            page.Named("html").Single()["lang"].Should().Be(language, page.Path);
            page.Inside(page.Named("title").First()).Should().NotBeNullOrWhiteSpace(page.Path);
            page.Named("a").Where(a => a["hreflang"] == other && a["lang"] == other).Select(a => BuiltSite.Resolve(page.Path, a["href"]!).File)
                .Should().Equal([$"{other}{page.Path[2..]}"], page.Path);
            page.Named("link").Where(l => l["rel"] == "alternate").Select(l => l["hreflang"]).Should().BeEquivalentTo(["en", "fr"], page.Path);
        }
    }

    [Theory]
    [InlineData("small")]
    [InlineData("shipped")]
    public void Each_page_is_well_formed_with_one_main_heading_and_no_level_left_out(string pack)
    {
        foreach (var page in Site(pack).Pages.Values)
        {
            page.Unbalanced.Should().BeNull(page.Path);
            page.Elements.Select(e => e["id"]).OfType<string>().GroupBy(id => id).Where(g => g.Count() > 1).Select(g => g.Key).Should().BeEmpty(page.Path);
            var levels = page.Elements.Where(e => HeadingPattern().IsMatch(e.Name)).Select(e => e.Name[1] - '0').ToList();
            levels.Count(l => l == 1).Should().Be(1, page.Path);
            levels[0].Should().Be(1, page.Path);
            levels.Zip(levels.Skip(1)).Where(p => p.Second > p.First + 1).Should().BeEmpty(page.Path);
        }
    }

    [Theory]
    [InlineData("small")]
    [InlineData("shipped")]
    public void Each_page_can_be_used_with_keyboard_and_screen_reader(string pack)
    {
        foreach (var page in Site(pack).Pages.Values)
        {
            page.Named("main").Should().ContainSingle(page.Path);
            if (page.Path != "index.html")
            {
                page.Named("a").First()["href"].Should().Be("#content", page.Path);
            }

            page.Named("table").Count().Should().Be(page.Named("caption").Count(), page.Path);
            page.Named("th").Where(t => t["scope"] is not ("col" or "row")).Should().BeEmpty(page.Path);
            page.Named("nav").Where(n => n["aria-label"] is null).Should().BeEmpty(page.Path);
            page.Named("img").Where(i => i["alt"] is null).Should().BeEmpty(page.Path);
            foreach (var drawing in page.Named("svg"))
            {
                drawing["aria-labelledby"]!.Split(' ').Should().OnlyContain(id => page.Ids.Contains(id), page.Path);
            }
        }
    }

    [Theory]
    [InlineData("small")]
    [InlineData("shipped")]
    public void Each_citation_is_a_link_or_says_that_its_source_has_no_address(string pack)
    {
        foreach (var page in Site(pack).Pages.Values)
        {
            foreach (Match cites in CitesPattern().Matches(page.Text))
            {
                LinkedPattern().Replace(cites.Groups["inside"].Value, "").Replace("; ", "", StringComparison.Ordinal).Should().BeEmpty(page.Path);
            }
        }
    }

    [Fact]
    public void The_shipped_pack_makes_a_page_for_each_rule_and_stays_of_a_size_to_hand_on()
    {
        var site = fixture.Shipped;

        site.Pages.Keys.Count(p => p.StartsWith("en/rules/", StringComparison.Ordinal)).Should().BeGreaterThan(400);
        site.Files.Sum(f => new FileInfo(Path.Combine(site.Folder, f)).Length).Should().BeLessThan(45_000_000);
    }

    private static bool Leads(BuiltSite site, HtmlPage page, string address)
    {
        var (file, part) = BuiltSite.Resolve(page.Path, address);
        return site.Pages.TryGetValue(file, out var target) ? part is null || target.Ids.Contains(part) : part is null && site.Files.Contains(file);
    }

    private BuiltSite Site(string pack) => pack == "small" ? fixture.Small : fixture.Shipped;

    [GeneratedRegex("""<span class="cites">\[(?<inside>.*?)\]</span>""")]
    private static partial Regex CitesPattern();

    /// <summary>A link to elsewhere, or one to the register of sources with the remark that follows it.</summary>
    [GeneratedRegex("""<a class="law[^>]*>[^<]*</a>|<a href="[^"]*sources\.html#[^>]*>[^<]*</a> <span class="quiet">\([^)]*\)</span>""")]
    private static partial Regex LinkedPattern();

    [GeneratedRegex("^h[1-6]$")]
    private static partial Regex HeadingPattern();
}
