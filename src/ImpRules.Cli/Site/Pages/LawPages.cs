using ImpRules.Cli.Output;
using ImpRules.Rules;
using ImpRules.Vocabulary;

namespace ImpRules.Cli.Site.Pages;

/// <summary>Numbers, lists, tables, shared criteria and sources.</summary>
internal static class LawPages
{
    public static string Numbers(SiteBook book, Language language)
    {
        var page = new Page(book, language, Places.Numbers, SiteWords.Numbers.In(language), Places.Numbers);
        page.Paragraph(page.Say(SiteWords.NumbersLead), "lead");
        page.Contents([("numbers", page.Say(SiteWords.Parameters)), ("lists", page.Say(SiteWords.Lists)), ("tables", page.Say(SiteWords.Tables))]);
        page.Heading(2, page.Say(SiteWords.Parameters), "numbers");
        foreach (var parameter in book.Pack.Parameters.OrderBy(p => p.Name, StringComparer.Ordinal))
        {
            var values = new LawValues(page);
            Dated(page, new LawName(LawKind.Parameter, parameter.Name), parameter.Label, parameter.Values.Select(v => (v.Period, v.Citations, (Action)(() => page.Html.Text(values.Value(parameter, v.Value))))));
        }

        page.Heading(2, page.Say(SiteWords.Lists), "lists");
        foreach (var list in book.Pack.Lists.OrderBy(l => l.Name, StringComparer.Ordinal))
        {
            Dated(page, new LawName(LawKind.List, list.Name), list.Label, list.Values.Select(v => (v.Period, v.Citations, (Action)(() => Items(page, list, v.Value)))));
        }

        page.Heading(2, page.Say(SiteWords.Tables), "tables");
        page.Html.Open("ul");
        foreach (var table in book.Pack.Tables.OrderBy(t => t.Name, StringComparer.Ordinal))
        {
            page.Html.Open("li");
            page.Link(Places.OfTable(table.Name), table.Title.In(language));
            page.Html.Close();
        }

        page.Html.Close();
        return page.Finish();
    }

    public static string Table(SiteBook book, Language language, Table table)
    {
        var page = new Page(book, language, Places.OfTable(table.Name), table.Title.In(language), Places.Numbers);
        page.Html.Open("p").Element("code", table.Name, ("lang", "en")).Text(" ");
        page.Cite(table.Citations);
        page.Html.Close();
        UsedBy(page, new LawName(LawKind.Table, table.Name));
        var values = new LawValues(page);
        foreach (var period in table.Periods.OrderByDescending(p => p.Period.First))
        {
            var days = Dates.Write(period.Period, language);
            page.Heading(2, char.ToUpperInvariant(days[0]) + days[1..]).Html.Open("p");
            page.Cite(period.Citations);
            page.Html.Close();
            page.Table($"{table.Title.In(language)}, {days}", "filterable", [.. table.Columns.Select(c => c.Name)]);
            foreach (var row in period.Value)
            {
                page.Html.Open("tr");
                for (var i = 0; i < row.Cells.Count; i++)
                {
                    page.Cell(values.Word(table.Columns[i].Type, table.Columns[i].CodesOf, row.Cells[i]));
                }

                page.Html.Close();
            }

            page.EndTable();
        }

        return page.Finish();
    }

    public static string Shared(SiteBook book, Language language)
    {
        var page = new Page(book, language, Places.Shared, SiteWords.Shared.In(language), Places.Shared);
        page.Paragraph(page.Say(SiteWords.SharedLead), "lead");
        foreach (var (name, criterion) in book.Uses.SharedCriteria)
        {
            page.Html.Open("section", ("class", "entry"));
            page.Heading(2, name, Places.Id($"criterion-{name}"));
            new CriterionList(page).Alone(criterion);
            page.Html.Open("div").Text($"{page.Say(SiteWords.UsedBy)} ");
            page.RuleLine(book.Uses.OfShared(name), most: 12);
            page.Html.Close().Close();
        }

        return page.Finish();
    }

    public static string Sources(SiteBook book, Language language)
    {
        var page = new Page(book, language, Places.Sources, SiteWords.Sources.In(language), Places.Sources);
        page.Paragraph(page.Say(SiteWords.SourcesLead), "lead");
        page.Table(page.Say(SiteWords.Sources), "filterable", page.Say(SiteWords.Source), page.Say(SiteWords.Kind), page.Say(SiteWords.Printed), page.Say(SiteWords.Read), page.Say(SiteWords.CitedBy));
        foreach (var source in book.Pack.Sources.OrderBy(s => s.Key, StringComparer.Ordinal))
        {
            page.Html.Open("tr", ("id", Places.FragmentOf(Places.OfSource(source.Key))));
            page.RowHead(() =>
            {
                page.Html.Element("code", source.Key, ("lang", "en")).Text(" ");
                if (source.Url is null)
                {
                    page.Html.Text($"{source.Title.In(language)} ({page.Say(SiteWords.NoAddress)})");
                }
                else
                {
                    page.External(source.Title.In(language), source);
                }
            });
            page.Cell(page.Say(SiteWords.SourceKind(source.Kind))).Cell(Day(source.PageDate, "–")).Cell(Day(source.ReadOn, page.Say(SiteWords.NotRead)));
            page.Cell(() => page.RuleLine(book.Uses.OfSource(source.Key), most: 6));
            page.Html.Close();
        }

        page.EndTable();
        foreach (var source in book.Pack.Sources.Where(s => s.Provisions.Count > 0).OrderBy(s => s.Key, StringComparer.Ordinal))
        {
            Provisions(page, source);
        }

        return page.Finish();
    }

    private static void Provisions(Page page, Source source)
    {
        var name = (new Citation(source.Key, "", default)).ToText(page.Language);
        page.Heading(2, page.Say(SiteWords.Provisions, name), Places.Id($"provisions-{source.Key}"));
        page.Table(page.Say(SiteWords.Provisions, name), "filterable", page.Say(SiteWords.Provision), page.Say(SiteWords.TextSince));
        foreach (var (label, provision) in source.Provisions.OrderBy(p => p.Key, NaturalOrder.Instance))
        {
            page.Html.Open("tr");
            page.RowHead(() => page.Cite(new Citation(source.Key, label, default)));
            page.Cell(provision.Gone is { } gone ? page.Say(SiteWords.Gone, Dates.Write(gone)) : Day(provision.InForce, "–"));
            page.Html.Close();
        }

        page.EndTable();
    }

    private static string Day(DateOnly? day, string otherwise) => day is { } known ? Dates.Write(known) : otherwise;

    private static void Dated(Page page, LawName name, LocalizedText label, IEnumerable<(Period Period, IReadOnlyList<Citation> Citations, Action Value)> values)
    {
        page.Html.Open("section", ("class", "entry"));
        page.Heading(3, label.In(page.Language), Places.FragmentOf(Places.Of(name)));
        page.Html.Open("p").Element("code", name.Name, ("lang", "en")).Close();
        page.Table($"{label.In(page.Language)} ({name.Name})", null, page.Say(SiteWords.Period), page.Say(SiteWords.Value), page.Words.Authority);
        foreach (var (period, citations, value) in values.OrderByDescending(v => v.Period.First))
        {
            page.Html.Open("tr");
            page.RowHead(() => page.Html.Text(Dates.Write(period, page.Language))).Cell(value).Cell(() => page.Cite(citations));
            page.Html.Close();
        }

        page.EndTable();
        UsedBy(page, name);
        page.Html.Close();
    }

    private static void UsedBy(Page page, LawName name)
    {
        var rules = page.Book.Uses.OfName(name);
        if (rules.Count > 0)
        {
            page.Html.Open("div").Text($"{page.Say(SiteWords.UsedBy)} ");
            page.RuleLine(rules, most: 12);
            page.Html.Close();
        }
    }

    private static void Items(Page page, ValueList list, IReadOnlyList<string> items)
    {
        const int most = 15;
        var values = new LawValues(page);
        if (items.Count > most)
        {
            page.Html.Open("details").Element("summary", page.Say(SiteWords.Items, page.Number(items.Count)));
        }

        page.Html.Open("ul", ("class", "plain"));
        foreach (var item in items)
        {
            page.Html.Element("li", values.Word(list.Type, null, FactValue.Of(list.Type.Kind, item)));
        }

        page.Html.Close();
        if (items.Count > most)
        {
            page.Html.Close();
        }
    }
}
