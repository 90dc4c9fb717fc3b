using ImpRules.Cli.Output;
using ImpRules.Rules;

namespace ImpRules.Cli.Site.Pages;

/// <summary>Countries with the rules whose criteria name them, and the rules that name none.</summary>
internal static class CitizenshipPage
{
    public static string Write(SiteBook book, Language language)
    {
        var page = new Page(book, language, Places.Citizenship, SiteWords.ByCitizenship.In(language), Places.Citizenship);
        page.Paragraph(page.Say(SiteWords.CitizenshipLead, Dates.Write(book.AsOf)), "lead");
        var programmes = book.Rules.Where(r => r.IsInForce && r.Kind is RuleKind.NoPermit or RuleKind.Authorization or RuleKind.Exemption or RuleKind.Stream).ToList();
        var named = programmes.Concat(book.Rules.Where(r => r.IsInForce && r.Kind is RuleKind.Bar))
            .SelectMany(r => NamedCountries.In(book, book.Outcome(r.Shown)).Select(n => (n.Country, n.Use, Rule: r))).ToList();
        page.Table(page.Say(SiteWords.ByCitizenship), "filterable", page.Say(SiteWords.Country), page.Say(SiteWords.OpenTo), page.Say(SiteWords.NamedOtherwise), page.Say(SiteWords.NamedNot));
        var titles = book.Pack.Vocabulary.Countries;
        foreach (var country in named.GroupBy(n => n.Country, StringComparer.Ordinal).OrderBy(g => Plain(titles.TitleOf(g.Key)?.In(language) ?? g.Key), StringComparer.Ordinal))
        {
            page.Html.Open("tr", ("id", Places.Id($"country-{country.Key}")));
            page.RowHead(() => page.Html.Text($"{titles.TitleOf(country.Key)?.In(language) ?? country.Key} ").Element("span", country.Key, ("class", "quiet")));
            foreach (var use in new[] { CountryUse.Citizens, CountryUse.Otherwise, CountryUse.LeftOut })
            {
                var rules = country.Where(c => c.Use == use && (use != CountryUse.Otherwise || !country.Contains((c.Country, CountryUse.Citizens, c.Rule)))).Select(c => c.Rule).Distinct().ToList();
                page.Cell(() =>
                {
                    if (rules.Count == 0)
                    {
                        page.Html.Element("span", page.Say(SiteWords.None), ("class", "quiet"));
                    }
                    else
                    {
                        page.RuleLine(rules);
                    }
                });
            }

            page.Html.Close();
        }

        page.EndTable();
        var others = programmes.Where(r => !named.Exists(n => n.Rule == r)).ToList();
        page.Heading(2, page.Say(SiteWords.AskNoCountry), "none");
        page.Paragraph(page.Say(SiteWords.AskNoCountryLead, page.Number(others.Count)));
        foreach (var family in others.GroupBy(r => r.Shown.Family, StringComparer.Ordinal))
        {
            page.Heading(3, page.Say(FamilyNames.Of(family.Key)));
            IndexPages.List(page, family);
        }

        return page.Finish();
    }

    /// <summary>Letters without their accents, so that Égypte stands with E.</summary>
    private static string Plain(string text) => string.Concat(text.Select(c => c switch
    {
        'É' or 'È' or 'Ê' => 'E',
        'Î' => 'I',
        'Å' or 'Â' => 'A',
        'é' or 'è' or 'ê' or 'ë' => 'e',
        'ï' or 'î' => 'i',
        'ô' or 'ö' => 'o',
        'ã' or 'á' or 'å' => 'a',
        'ç' => 'c',
        _ => c,
    }));
}
