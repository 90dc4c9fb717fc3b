using ImpRules.Cli.Output;

namespace ImpRules.Cli.Site.Pages;

/// <summary>The families, and each with the way through it.</summary>
internal static class FamilyPages
{
    public static string Index(SiteBook book, Language language)
    {
        var page = new Page(book, language, Places.Families, SiteWords.ByFamily.In(language), Places.Families);
        page.Paragraph(page.Say(SiteWords.FamiliesLead), "lead");
        page.Table(page.Say(SiteWords.ByFamily), null, page.Words.Family, page.Say(SiteWords.Kind), page.Say(SiteWords.Rules), page.Words.InForce);
        foreach (var family in book.Families)
        {
            page.Html.Open("tr");
            page.RowHead(() => page.Link(Places.OfFamily(family.Id), page.Say(FamilyNames.Of(family.Id))));
            page.Cell(page.Say(SiteWords.Of(family.Rules[0].Kind))).Cell(() => page.RuleLine([.. family.InForce], most: 12));
            page.Cell(page.Say(SiteWords.RulesInForce, page.Number(family.InForce.Count()), page.Number(family.Rules.Count)));
            page.Html.Close();
        }

        return page.EndTable().Finish();
    }

    public static string Write(SiteBook book, Language language, Family family)
    {
        var name = FamilyNames.Of(family.Id);
        var page = new Page(book, language, Places.OfFamily(family.Id), name.In(language), Places.Families);
        var hasPermit = family.Rules.Any(r => r.Kind is Rules.RuleKind.Exemption or Rules.RuleKind.Authorization);
        page.Table(page.Say(SiteWords.Rules), null, page.Say(SiteWords.Rule), hasPermit ? page.Words.Permit : page.Say(SiteWords.Kind), page.Words.Authority, page.Words.InForce);
        foreach (var rule in family.Rules.OrderByDescending(r => r.IsInForce))
        {
            page.Html.Open("tr", ("class", rule.IsInForce ? null : "past"));
            page.RowHead(() => page.Rule(rule)).Cell(hasPermit ? Kinds.Title(rule.Shown.Permit, language) : page.Say(SiteWords.Of(rule.Kind))).Cell(() => page.Cite(rule.Shown.Authority));
            page.Cell($"{Dates.Write(rule.Shown.Effective, language)}{(rule.IsInForce ? "" : $" ({page.Say(SiteWords.NotInForce)})")}", "period");
            page.Html.Close();
        }

        page.EndTable();
        if (family.InForce.Any())
        {
            new PathSection(page, new DecisionPath(page, family)).Write(page.Say(name));
        }

        return page.Finish();
    }
}
