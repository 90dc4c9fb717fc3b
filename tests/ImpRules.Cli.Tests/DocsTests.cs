using ImpRules.Cli.Tests.Site;

namespace ImpRules.Cli.Tests;

/// <summary><c>imprules docs</c>: what its pages say of the small pack, and where it writes.</summary>
[Collection(SiteFixture.Name)]
public sealed class DocsTests(SiteFixture fixture) : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_rule_has_its_criteria_with_the_law_its_numbers_and_its_doubts()
    {
        var page = fixture.Small.Page("en/rules/transfer.html").Text;

        page.Should().Contain("<span class=\"code\">C62</span> Transferred worker</h1>")
            .And.Contain("At least 12 months abroad.").And.Contain("class=\"tag officer\"").And.Contain("class=\"tag assumed\"")
            .And.Contain("<code lang=\"en\">worker.monthsAbroad &gt;= param transfer.months</code>")
            .And.Contain("href=\"https://example.org/regulations\"").And.Contain("since 2022-12-15")
            .And.Contain("Whether part-time work counts.").And.Contain("At most three years.").And.Contain("read on 2026-01-01");
    }

    [Fact]
    public void Another_version_has_a_page_of_its_own_with_the_numbers_of_its_time()
    {
        var page = fixture.Small.Page("fr/rules/transfer.first.html").Text;

        page.Should().Contain("<span class=\"code\">C12</span>").And.Contain("Au moins 6 mois à l’étranger.").And.Contain("jusqu’au 2022-12-14").And.Contain("href=\"../rules/transfer.html\"");
    }

    [Fact]
    public void The_examples_are_a_clear_yes_and_a_no_for_each_criterion_that_has_one()
    {
        var page = fixture.Small.Page("en/rules/transfer.html").Text;

        page.Should().Contain("<q lang=\"en\">A worker transferred to a branch qualifies</q> (as of 2025-03-03) – met; International Mobility Program")
            .And.Contain("Eleven months are one short").And.Contain("<li>Months of work abroad: 11 months</li>").And.Contain("not met; an LMIA is needed");
        fixture.Small.Page("fr/rules/transfer.html").Text.Should().Contain("<span lang=\"en\">Eleven months are one short</span>").And.Contain("non remplie; une EIMT est requise");
    }

    [Fact]
    public void Two_days_stand_side_by_side()
    {
        var change = fixture.Small.Page("en/changes/2022-12-15.html").Text;

        change.Should().Contain("<td>C12</td><td>C62</td>".Replace("><td", ">\n<td", StringComparison.Ordinal)).And.Contain("<del>6</del>").And.Contain("<ins>12</ins>");
        fixture.Small.Page("en/compare.html").Text.Should().Contain("2022-12-14 and 2026-01-01 side by side").And.Contain("<ins>12</ins>");
    }

    [Fact]
    public void Former_codes_lead_to_the_rule_that_has_another_now()
    {
        var codes = fixture.Small.Page("en/codes.html").Text;

        codes.Should().Contain("id=\"code-C12\"").And.Contain("former code; now").And.Contain("id=\"code-C62\"").And.Contain("current code");
    }

    [Fact]
    public void The_same_pack_makes_the_same_bytes()
    {
        var again = _folder.File("again");
        Imprules.Run("docs", "-o", again, "--rules", Imprules.SmallPack, "--compare", "2022-12-14").ShouldExit(0);

        var site = new BuiltSite(again);
        site.Files.Should().Equal(fixture.Small.Files);
        site.Files.Where(f => !File.ReadAllBytes(Path.Combine(again, f)).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(fixture.Small.Folder, f)))).Should().BeEmpty();
        File.ReadAllText(Path.Combine(again, "en", "index.html")).Should().NotContain("\r");
    }

    [Fact]
    public void What_a_pack_says_is_text_and_never_becomes_markup()
    {
        const string hostile = "A <b>&amp; \\\"x\\\" 'y' </title><script>alert(1)</script>";
        var pack = _folder.CopyOfSmallPack();
        var rule = Path.Combine(pack, "any-wage.yaml");
        File.WriteAllText(rule, File.ReadAllText(rule).Replace("en: Any wage", $"en: \"{hostile}\"", StringComparison.Ordinal).Replace("en: The worker is not a Canadian citizen.", $"en: \"{hostile}.\"", StringComparison.Ordinal));

        Imprules.Run("docs", "-o", _folder.File("site"), "--rules", pack).ShouldExit(0);

        var site = new BuiltSite(_folder.File("site"));
        site.Pages.Values.Where(p => p.Text.Contains("<b>", StringComparison.Ordinal) || p.Text.Contains("<script>alert", StringComparison.Ordinal)).Should().BeEmpty();
        site.Pages.Values.Where(p => p.Unbalanced is not null).Should().BeEmpty();
        site.Page("en/rules/any-wage.html").Text.Should().Contain("A &lt;b&gt;&amp;amp; &quot;x&quot; &#x27;y&#x27; &lt;/title&gt;");
    }

    [Fact]
    public void A_folder_with_files_of_somebody_else_is_left_alone()
    {
        var file = _folder.Write("mine.txt", "mine");

        Imprules.Run("docs", "-o", _folder.Path, "--rules", Imprules.SmallPack).ShouldExit(1).Error.Should().Contain("did not write");
        Directory.GetFileSystemEntries(_folder.Path).Should().Equal(file);
    }

    [Fact]
    public void A_site_is_written_anew_and_pages_that_are_gone_are_deleted()
    {
        var pack = _folder.CopyOfSmallPack();
        var site = _folder.File("site");
        Imprules.Run("docs", "-o", site, "--rules", pack).ShouldExit(0);
        var own = Path.Combine(site, "CNAME");
        File.WriteAllText(own, "rules.example.org");
        File.Delete(Path.Combine(pack, "transfer.yaml"));

        Imprules.Run("docs", "-o", site, "--rules", pack, "--as-of", "2025-06-02").ShouldExit(0).Out.Should().Contain("the law of 2025-06-02");

        File.Exists(Path.Combine(site, "en", "rules", "transfer.html")).Should().BeTrue();
        File.Exists(Path.Combine(site, "en", "rules", "transfer.first.html")).Should().BeFalse();
        File.ReadAllText(own).Should().Be("rules.example.org");
    }

    [Fact]
    public void A_list_of_files_cannot_make_it_delete_anything_outside_the_site()
    {
        var other = _folder.Write("other.txt", "mine");
        var site = _folder.File("site");
        Imprules.Run("docs", "-o", site, "--rules", Imprules.SmallPack).ShouldExit(0);
        File.AppendAllText(Path.Combine(site, "imprules-site.txt"), "../other.txt\n");

        Imprules.Run("docs", "-o", site, "--rules", Imprules.SmallPack).ShouldExit(0);

        File.Exists(other).Should().BeTrue();
    }

    [Theory]
    [InlineData("needs a folder to write to")]
    [InlineData("the pack covers 2015-10-26 and later", "-o", "site", "--as-of", "2015-10-25")]
    [InlineData("the pack covers 2015-10-26 and later", "-o", "site", "--compare", "2010-01-01")]
    public void A_wrong_command_line_is_said(string message, params string[] args) =>
        Imprules.RunIn(_folder.Path, [], ["docs", "--rules", Imprules.SmallPack, .. args]).ShouldExit(2).Error.Should().Contain(message);
}
