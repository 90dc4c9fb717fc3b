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
            page.Cell(() => page.Link(Places.OfFamily(rule.Shown.Family), page.Say(FamilyNames.Of(rule.Shown.Family)))).Cell(Periods(page, rule));
            page.Html.Close();
        }

        return page.EndTable().Finish();
    }

    public static string Codes(SiteBook book, Language language)
    {
        var page = new Page(book, language, Places.Codes, SiteWords.ByCode.In(language), Places.Codes);
        page.Paragraph(page.Say(SiteWords.CodesLead), "lead");
        page.Table(page.Say(SiteWords.ByCode), "filterable", page.Say(SiteWords.Code), page.Say(SiteWords.UsedBy), page.Say(SiteWords.NowCode));
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

    private static void Code(Page page, string code)
    {
        var book = page.Book;
        var holders = book.Rules.SelectMany(r => r.Versions.Where(v => v.Code == code).Select(v => (Rule: r, Version: v))).ToList();
        var heirs = book.Rules.Where(r => r.IsInForce && (r.Shown.Code == code || r.Shown.FormerCodes.Contains(code))).ToList();
        page.Html.Open("tr", ("id", Places.Id($"code-{code}")));
        page.RowHead(() => page.Html.Element("span", code, ("class", "code")));
        page.Cell(() =>
        {
            page.Html.Open("ul", ("class", "plain"));
            foreach (var (rule, version) in holders)
            {
                page.Html.Open("li");
                page.Link(Places.Of(rule, version), page.Book.Outcome(version).Title(page.Language));
                page.Html.Text($", {Dates.Write(version.Effective, page.Language)}").Close();
            }

            foreach (var rule in holders.Count > 0 ? [] : book.Rules.Where(r => r.Versions.Any(v => v.FormerCodes.Contains(code))))
            {
                page.Html.Open("li").Text($"{page.Say(SiteWords.FormerOf)} ");
                page.Rule(rule);
                page.Html.Close();
            }

            page.Html.Close();
        });
        page.Cell(() =>
        {
            if (heirs.Count == 0)
            {
                page.Html.Text(page.Say(SiteWords.NoLonger));
                return;
            }

            page.Html.Open("ul", ("class", "plain"));
            foreach (var rule in heirs)
            {
                page.Html.Open("li").Text(rule.Shown.Code == code ? page.Say(SiteWords.CurrentCode) : page.Say(SiteWords.UsedToBe, ""));
                if (rule.Shown.Code != code)
                {
                    page.Rule(rule, isShort: true);
                }

                page.Html.Close();
            }

            page.Html.Close();
        });
        page.Html.Close();
    }
}
