using ImpRules.Rules;

namespace ImpRules.Cli.Site.Pages;

/// <summary>What a form asks for on the day of the site.</summary>
internal static class ChecklistPage
{
    public static string Write(SiteBook book, Language language, Checklist checklist)
    {
        var page = new Page(book, language, Places.OfChecklist(checklist.Id), checklist.Title.In(language), Places.Home);
        page.Paragraph(page.Say(SiteWords.ChecklistLead, page.Say(SiteWords.Of(checklist.Duty))), "lead");
        foreach (var section in checklist.Sections)
        {
            var items = section.Items.Where(i => i.Period.Contains(book.AsOf)).ToList();
            page.Heading(2, section.Title.In(language), Places.Id($"section-{section.Id}"));
            page.Table(section.Title.In(language), null, page.Say(SiteWords.AskedFor), page.Say(SiteWords.AnsweredBy), page.Words.Authority);
            foreach (var item in items)
            {
                page.Html.Open("tr");
                page.RowHead(() => page.Html.Text(item.Text.In(language))).Cell(() => Facts(page, item)).Cell(() => page.Cite(item.Citations));
                page.Html.Close();
            }

            page.EndTable();
        }

        if (checklist.OpenQuestions.Count > 0)
        {
            page.Heading(2, page.Words.OpenQuestions, "questions").Html.Open("ul");
            foreach (var question in checklist.OpenQuestions)
            {
                page.Html.Element("li", question.In(language));
            }

            page.Html.Close();
        }

        return page.Finish();
    }

    private static void Facts(Page page, ChecklistItem item)
    {
        for (var i = 0; i < item.Facts.Count; i++)
        {
            page.Html.Text(i == 0 ? "" : "; ");
            if (page.Book.Pack.Vocabulary.Find(item.Facts[i]) is { } fact)
            {
                page.Fact(fact);
            }
        }
    }
}
