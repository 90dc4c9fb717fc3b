using ImpRules.Cli.Output;

namespace ImpRules.Cli.Site.Pages;

/// <summary>Where a reader comes in: what this is, where to look, how to read it.</summary>
internal static class HomePage
{
    public static string Write(SiteBook book, Language language)
    {
        var page = new Page(book, language, Places.Home, book.Pack.Header.Title.In(language), Places.Home);
        page.Paragraph(page.Say(SiteWords.HomeLead), "lead");
        Ways(page);
        Facts(page);
        page.Heading(2, page.Say(SiteWords.HowToRead));
        page.Html.Open("ul");
        foreach (var text in new[] { SiteWords.ReadVersions, SiteWords.ReadCriteria, SiteWords.ReadOfficer, SiteWords.ReadAssumed, SiteWords.ReadConfidence })
        {
            page.Html.Element("li", page.Say(text, Dates.Write(book.AsOf)));
        }

        page.Html.Close();
        page.Heading(2, page.Say(SiteWords.WhatThisIs));
        page.Html.Open("p").Element("strong", page.Say(SiteWords.NotAdvice)).Text($" {book.Pack.Header.Disclaimer.In(language)} {page.Say(SiteWords.NotOfficial)}").Close();
        return page.Finish();
    }

    private static void Ways(Page page)
    {
        page.Heading(2, page.Say(SiteWords.FindRule));
        page.Html.Open("ul", ("class", "ways"));
        Way(SiteWords.ByCode, Places.Codes, SiteWords.CodesLead);
        Way(SiteWords.ByFamily, Places.Families, SiteWords.FamiliesLead);
        Way(SiteWords.ByAuthority, Places.Authorities, SiteWords.AuthoritiesLead);
        Way(SiteWords.ByCitizenship, Places.Citizenship, SiteWords.CitizenshipLead);
        Way(SiteWords.AllRules, Places.Rules, SiteWords.RulesLead);
        Way(SiteWords.Changes, Places.Changes, SiteWords.ChangesLead);
        Way(SiteWords.Facts, Places.Facts, SiteWords.FactsLead);
        Way(SiteWords.Numbers, Places.Numbers, SiteWords.NumbersLead);
        Way(SiteWords.Sources, Places.Sources, SiteWords.SourcesLead);
        page.Html.Close();
        if (page.Book.Compared is { } compared)
        {
            page.Html.Open("p");
            page.Link(Places.Compare, page.Say(SiteWords.ComparedTitle, Dates.Write(compared), Dates.Write(page.Book.AsOf)));
            page.Html.Close();
        }

        if (page.Book.Pack.Checklists.Count > 0)
        {
            page.Html.Open("p").Text($"{page.Say(SiteWords.Checklists)}{(page.Language == Language.French ? " : " : ": ")}");
            foreach (var checklist in page.Book.Pack.Checklists)
            {
                page.Link(Places.OfChecklist(checklist.Id), checklist.Title.In(page.Language));
                page.Html.Text(" ");
            }

            page.Html.Close();
        }

        void Way(LocalizedText name, string place, LocalizedText lead)
        {
            page.Html.Open("li");
            page.Link(place, page.Say(name));
            page.Html.Element("p", page.Say(lead, Dates.Write(page.Book.AsOf))).Close();
        }
    }

    private static void Facts(Page page)
    {
        var (book, header) = (page.Book, page.Book.Pack.Header);
        page.Heading(2, page.Say(SiteWords.AtAGlance));
        page.Html.Open("dl", ("class", "fields"));
        page.Field(page.Say(SiteWords.RulePack), () => page.Html.Element("code", header.Id, ("lang", "en")).Text($" {page.Say(SiteWords.Version, header.Version, book.Pack.Hash)}"));
        page.Field(page.Say(SiteWords.Shows), () => page.Time(book.AsOf));
        page.Field(page.Say(SiteWords.Covers), () => page.Time(header.CoversFrom));
        page.Field(page.Say(SiteWords.LawRead), () => page.Time(header.LawReviewed));
        page.Field(page.Say(SiteWords.Rules), page.Say(SiteWords.RulesCount, page.Number(book.Rules.Count), page.Number(book.Pack.Rules.Count), page.Number(book.Rules.Count(r => r.IsInForce))));
        page.Field(page.Say(SiteWords.Facts), page.Number(book.Pack.Vocabulary.Facts.Count));
        if (book.Examples.Count > 0)
        {
            page.Field(page.Say(SiteWords.WorkedExamples), page.Number(book.Examples.Count));
        }

        page.Html.Close();
    }
}
