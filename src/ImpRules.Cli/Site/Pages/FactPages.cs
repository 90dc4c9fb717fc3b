using System.Globalization;
using ImpRules.Cli.Output;
using ImpRules.Vocabulary;

namespace ImpRules.Cli.Site.Pages;

/// <summary>The vocabulary: an index, and a page for each group.</summary>
internal static class FactPages
{
    private static readonly string[] Order = ["worker", "offer", "employer", "principal", "application"];

    public static IEnumerable<string> Groups(SiteBook book) =>
        book.Pack.Vocabulary.Facts.Select(f => f.Group).Distinct(StringComparer.Ordinal).OrderBy(g => Array.IndexOf(Order, g) is var at && at < 0 ? Order.Length : at);

    public static string Index(SiteBook book, Language language)
    {
        var page = new Page(book, language, Places.Facts, SiteWords.Facts.In(language), Places.Facts);
        page.Paragraph(page.Say(SiteWords.FactsLead), "lead");
        page.Table(page.Say(SiteWords.Facts), "filterable", page.Say(SiteWords.Fact), page.Say(SiteWords.Question), page.Say(SiteWords.AskingRules));
        foreach (var group in Groups(book))
        {
            foreach (var fact in Of(book, group))
            {
                page.Html.Open("tr");
                page.RowHead(() =>
                {
                    page.Fact(fact);
                    page.Html.Text(" ").Element("code", fact.Path, ("lang", "en"));
                });
                page.Cell(fact.Question.In(language)).Cell(page.Number(book.Uses.OfFact(fact.Path).Count));
                page.Html.Close();
            }
        }

        return page.EndTable().Finish();
    }

    public static string Write(SiteBook book, Language language, string group)
    {
        var page = new Page(book, language, Places.OfFacts(group), SiteWords.Group(group).In(language), Places.Facts);
        page.Paragraph(page.Say(SiteWords.FactsCount, page.Number(Of(book, group).Count())), "lead");
        foreach (var fact in Of(book, group))
        {
            Fact(page, fact);
        }

        return page.Finish();
    }

    private static IEnumerable<FactDeclaration> Of(SiteBook book, string group) => book.Pack.Vocabulary.Facts.Where(f => f.Group == group);

    private static void Fact(Page page, FactDeclaration fact)
    {
        page.Heading(2, fact.Label.In(page.Language), Places.Id(fact.Path));
        page.Html.Open("p").Element("code", fact.Path, ("lang", "en")).Close();
        page.Html.Open("dl", ("class", "fields"));
        page.Field(page.Say(SiteWords.Question), fact.Question.In(page.Language));
        page.Field(page.Say(SiteWords.Type), $"{page.Say(SiteWords.Of(fact.Type))}{(fact.Unit is { } unit ? $" ({unit})" : "")}");
        if (fact.Values.Count > 0)
        {
            page.Field(page.Say(SiteWords.Values), () => Values(page, fact));
        }

        if (fact.Range is { } range)
        {
            page.Field(page.Say(SiteWords.Range), $"{range.Min?.ToString(CultureInfo.InvariantCulture) ?? "…"} – {range.Max?.ToString(CultureInfo.InvariantCulture) ?? "…"}");
        }

        page.Field(page.Say(SiteWords.WhenNotGiven), new FactWords(page).WhenNotGiven(fact));
        if (fact.Personal)
        {
            page.Field(page.Say(SiteWords.Personal), page.Say(SiteWords.PersonalYes));
        }

        if (fact.Cites.Count > 0)
        {
            page.Field(page.Words.Authority, () => Cites(page, fact));
        }

        var rules = page.Book.Uses.OfFact(fact.Path);
        page.Field(page.Say(SiteWords.AskedBy), () =>
        {
            if (rules.Count == 0)
            {
                page.Html.Text(page.Say(SiteWords.NobodyAsks));
            }
            else
            {
                page.RuleLine(rules, most: 12);
            }
        });
        page.Html.Close();
    }

    private static void Values(Page page, FactDeclaration fact)
    {
        page.Html.Open("ul", ("class", "plain"));
        foreach (var (word, title) in fact.Values)
        {
            page.Html.Open("li").Text($"{title.In(page.Language)} ").Element("code", word, ("lang", "en")).Close();
        }

        page.Html.Close();
    }

    private static void Cites(Page page, FactDeclaration fact)
    {
        for (var i = 0; i < fact.Cites.Count; i++)
        {
            var parts = fact.Cites[i].Split(' ', 2);
            page.Html.Text(i == 0 ? "" : "; ");
            page.Cite(new Rules.Citation(parts[0], parts.Length > 1 ? parts[1] : "", default));
        }
    }
}
