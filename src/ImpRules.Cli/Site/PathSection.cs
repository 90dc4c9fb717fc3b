using ImpRules.Cli.Output;

namespace ImpRules.Cli.Site;

/// <summary>The way through a family: as a diagram, and the same as nested lists.</summary>
internal sealed class PathSection(Page page, DecisionPath path)
{
    public void Write(string family)
    {
        page.Heading(2, page.Say(SiteWords.DecisionPath), "path");
        page.Paragraph(page.Say(SiteWords.PathLead));
        var title = page.Say(SiteWords.PathTitle, family, Dates.Write(page.Book.AsOf));
        page.Html.Open("div", ("class", "scroll diagram"), ("tabindex", "0"), ("role", "region"), ("aria-label", page.Say(SiteWords.DecisionPath)));
        new PathDiagram(page, path).Write(title, page.Say(SiteWords.PathLead));
        page.Html.Close();
        page.Html.Open("details").Element("summary", page.Say(SiteWords.PathText));
        Text();
        page.Html.Close();
    }

    private void Text()
    {
        if (path.Common.Count > 0)
        {
            Steps(page.Say(SiteWords.PathAll), path.Common);
        }

        page.Html.Open("ul", ("class", "path"));
        foreach (var group in path.Groups)
        {
            if (group.Common.Count == 0)
            {
                Rules(group);
                continue;
            }

            page.Html.Open("li");
            Steps(page.Say(SiteWords.PathSome, page.Number(group.Rules.Count)), group.Common);
            page.Html.Open("ul");
            Rules(group);
            page.Html.Close().Close();
        }

        page.Html.Close();
    }

    private void Rules(PathGroup group)
    {
        foreach (var rule in group.Rules)
        {
            page.Html.Open("li").Open("p").Text($"{page.Say(SiteWords.PathLeads)}{Colon}");
            page.Rule(rule.Rule);
            page.Html.Close();
            if (rule.Own.Count > 0)
            {
                Steps(page.Say(SiteWords.PathOwn), rule.Own);
            }

            page.Html.Close();
        }
    }

    private void Steps(string lead, IReadOnlyList<PathStep> steps)
    {
        page.Paragraph($"{lead}{Colon.TrimEnd()}", "junction");
        page.Html.Open("ul");
        foreach (var step in steps)
        {
            page.Html.Element("li", step.Text);
        }

        page.Html.Close();
    }

    private string Colon => page.Language == Language.French ? " : " : ": ";
}
