using ImpRules.Cli.Output;
using ImpRules.Rules;

namespace ImpRules.Cli.Site.Pages;

/// <summary>Rules by name, by code and by provision.</summary>
internal static class IndexPages
{
    public static string Rules(SiteBook book, Language language)
    {
        var page = new Page(book, language, Places.Rules, SiteWords.AllRules.In(language), Places.Rules);
        page.Paragraph(page.Say(SiteWords.RulesLead, Dates.Write(book.AsOf)), "lead");
        page.Table(page.Say(SiteWords.AllRules), "filterable", page.Say(SiteWords.Rule), page.Say(SiteWords.Kind), page.Words.Authority, page.Words.Family, page.Words.InForce);
        foreach (var rule in book.Rules)
        {
            page.Html.Open("tr", ("class", rule.IsInForce ? null : "past"));
            page.RowHead(() => page.Rule(rule)).Cell(page.Say(SiteWords.Of(rule.Kind))).Cell(rule.Shown.Authority.ToText(language));
            page.Cell(() => page.Link(Places.OfFamily(rule.Shown.Family), page.Say(FamilyNames.Of(rule.Shown.Family)))).Cell(Periods(page, rule), "period");
            page.Html.Close();
        }

        return page.EndTable().Finish();
    }

    public static string Codes(SiteBook book, Language language)
    {
        var page = new Page(book, language, Places.Codes, SiteWords.ByCode.In(language), Places.Codes);
        page.Paragraph(page.Say(SiteWords.CodesLead), "lead");
        page.Table(page.Say(SiteWords.ByCode), "filterable", page.Say(SiteWords.Code), page.Say(SiteWords.Rule), page.Words.InForce, page.Say(SiteWords.NowCode));
        var codes = book.Pack.Rules.SelectMany(r => r.Code is null ? r.FormerCodes : r.FormerCodes.Append(r.Code)).Distinct(StringComparer.Ordinal);
        foreach (var code in codes.Order(NaturalOrder.Instance))
        {
            Code(page, code);
        }

        return page.EndTable().Finish();
    }

    public static string Authorities(SiteBook book, Language language)
    {
        var page = new Page(book, language, Places.Authorities, SiteWords.ByAuthority.In(language), Places.Authorities);
        page.Paragraph(page.Say(SiteWords.AuthoritiesLead, Dates.Write(book.AsOf)), "lead");
        var provisions = book.Rules.Where(r => r.IsInForce).GroupBy(r => r.Shown.Authority.ToString(), StringComparer.Ordinal).OrderBy(g => g.Key, NaturalOrder.Instance);
        foreach (var section in provisions.GroupBy(g => g.First().Shown.Authority.Section, StringComparer.Ordinal))
        {
            page.Heading(2, (section.First().First().Shown.Authority with { Locator = SectionOf(section.Key) }).ToText(language), Places.Id($"section-{section.Key}"));
            foreach (var provision in section)
            {
                var citation = provision.First().Shown.Authority;
                page.Heading(3, citation.ToText(language), Places.Id($"provision-{provision.Key}"));
                page.Html.Open("p");
                page.External(page.Say(SiteWords.ReadProvision, citation.ToText(language)), book.SourceOf(citation), citation.Locator);
                page.Html.Close();
                List(page, provision);
            }
        }

        return page.Finish();
    }

    /// <summary>Rules in a list, each with its title.</summary>
    public static void List(Page page, IEnumerable<RuleSeries> rules)
    {
        page.Html.Open("ul", ("class", "rules"));
        foreach (var rule in rules)
        {
            page.Html.Open("li");
            page.Rule(rule);
            page.Html.Close();
        }

        page.Html.Close();
    }

    private static string SectionOf(string section) => section[(section.IndexOf(' ') + 1)..] is var place && place == section ? "" : place;

    private static string Periods(Page page, RuleSeries rule)
    {
        var text = Dates.Write(rule.Shown.Effective, page.Language);
        return rule.IsInForce ? text : $"{text} ({page.Say(SiteWords.NotInForce)})";
    }

    /// <summary>A row for each rule that has or had the code; the row head says the code each time, so that a filtered list still does.</summary>
    private static void Code(Page page, string code)
    {
        var book = page.Book;
        var holders = book.Rules.Where(r => r.Versions.Any(v => v.Code == code)).ToList();
        var isFirst = true;
        foreach (var rule in holders.Count > 0 ? holders : book.Rules.Where(r => r.Versions.Any(v => v.FormerCodes.Contains(code))))
        {
            page.Html.Open("tr", ("id", isFirst ? Places.Id($"code-{code}") : null), ("class", rule.IsInForce && rule.Shown.Code == code ? null : "past"));
            isFirst = false;
            page.RowHead(() => page.Html.Element("span", code, ("class", "code")));
            page.Cell(() => page.Link(Places.Of(rule), page.Title(rule))).Cell(() => Held(page, rule, code)).Cell(() => Today(page, rule, code));
            page.Html.Close();
        }
    }

    /// <summary>When a rule had a code, each period with the version of the time.</summary>
    private static void Held(Page page, RuleSeries rule, string code)
    {
        var versions = rule.Versions.Where(v => v.Code == code).ToList();
        if (versions.Count == 0)
        {
            page.Html.Text(page.Say(SiteWords.BeforeCovered));
            return;
        }

        page.Html.Open("ul", ("class", "plain"));
        foreach (var version in versions)
        {
            page.Html.Open("li");
            page.Link(Places.Of(rule, version), Dates.Write(version.Effective, page.Language));
            page.Html.Close();
        }

        page.Html.Close();
    }

    /// <summary>What has become of a code that a rule had.</summary>
    private static void Today(Page page, RuleSeries rule, string code)
    {
        if (rule.IsInForce && rule.Shown.Code == code)
        {
            page.Html.Text(page.Say(SiteWords.CurrentCode));
            return;
        }

        var heirs = page.Book.Rules.Where(r => r.IsInForce && (r == rule || (!rule.IsInForce && r.Shown.FormerCodes.Contains(code)))).ToList();
        page.Html.Text(page.Say(heirs.Count == 0 ? SiteWords.NoLonger : SiteWords.UsedToBe));
        foreach (var heir in heirs)
        {
            page.Html.Text(" ");
            page.Rule(heir, isShort: true);
        }
    }
}
