using ImpRules.Cli.Output;
using ImpRules.Rules;

namespace ImpRules.Cli.Site.Pages;

/// <summary>The days on which the law changes, and what changes on each.</summary>
internal static class ChangePages
{
    private const int MostCodes = 8;

    public static string Index(SiteBook book, Language language, IReadOnlyList<LawTurn> turns)
    {
        var page = new Page(book, language, Places.Changes, SiteWords.Changes.In(language), Places.Changes);
        page.Paragraph(page.Say(SiteWords.ChangesLead), "lead");
        page.Table(page.Say(SiteWords.Changes), "filterable", page.Say(SiteWords.Day), page.Say(SiteWords.Begin), page.Say(SiteWords.End), page.Say(SiteWords.Change2), page.Say(SiteWords.NumbersChange));
        foreach (var turn in turns.Reverse())
        {
            page.Html.Open("tr");
            page.RowHead(() => page.Link(Places.OfChange(turn.After), Dates.Write(turn.After)));
            foreach (var rules in new[] { turn.Begin, turn.End, turn.Change })
            {
                page.Cell(() => Rules(page, rules));
            }

            page.Cell(turn.Names.Count == 0 ? "–" : page.Number(turn.Names.Count));
            page.Html.Close();
        }

        return page.EndTable().Finish();
    }

    /// <summary>The page of a day on which the law changes, or of two days that are set side by side.</summary>
    public static string Write(SiteBook book, Language language, LawTurn turn, string place, LocalizedText title, IReadOnlyList<LawTurn> turns)
    {
        var isDay = place != Places.Compare;
        var page = new Page(book, language, place, isDay
            ? title.In(language).Replace("{0}", Dates.Write(turn.After), StringComparison.Ordinal)
            : title.In(language).Replace("{0}", Dates.Write(turn.Before), StringComparison.Ordinal).Replace("{1}", Dates.Write(turn.After), StringComparison.Ordinal), Places.Changes);
        if (isDay)
        {
            Neighbours(page, turn, turns);
        }

        if (turn.IsEmpty)
        {
            page.Paragraph(page.Say(SiteWords.NoDifference));
        }

        Section(page, SiteWords.RulesBegin, "begin", turn.Begin, turn.After, (rule, version) => Predecessors(page, turn, rule, version));
        Section(page, SiteWords.RulesEnd, "end", turn.End, turn.Before, (rule, version) => Successors(page, turn, version));
        Names(page, turn);
        if (turn.Change.Count > 0)
        {
            page.Heading(2, page.Say(SiteWords.RulesChange), "change");
            foreach (var rule in turn.Change)
            {
                var (old, @new) = (book.On(turn.Before, rule.Id)!, book.On(turn.After, rule.Id)!);
                page.Html.Open("h3", ("id", Places.Id($"rule-{rule.Id}")));
                page.Link(Places.Of(rule, @new.Rule), $"{(@new.Rule.Code is { } code ? $"{code} " : "")}{@new.Title(language)}");
                page.Html.Close();
                new SideBySide(page).Write(@new.Title(language), old, turn.Before, @new, turn.After);
            }
        }

        return page.Finish();
    }

    private static void Rules(Page page, IReadOnlyList<RuleSeries> rules)
    {
        if (rules.Count == 0)
        {
            page.Html.Text("–");
        }
        else
        {
            page.RuleLine(rules, MostCodes);
        }
    }

    private static void Neighbours(Page page, LawTurn turn, IReadOnlyList<LawTurn> turns)
    {
        var at = turns.ToList().IndexOf(turn);
        if (turns.Count < 2)
        {
            return;
        }

        page.Html.Open("p", ("class", "neighbours"));
        if (at > 0)
        {
            page.Link(Places.OfChange(turns[at - 1].After), page.Say(SiteWords.EarlierChange, Dates.Write(turns[at - 1].After)));
        }

        if (at >= 0 && at + 1 < turns.Count)
        {
            page.Html.Text(" ");
            page.Link(Places.OfChange(turns[at + 1].After), page.Say(SiteWords.LaterChange, Dates.Write(turns[at + 1].After)));
        }

        page.Html.Close();
    }

    private static void Section(Page page, LocalizedText heading, string id, IReadOnlyList<RuleSeries> rules, DateOnly day, Action<RuleSeries, RuleVersion> more)
    {
        if (rules.Count == 0)
        {
            return;
        }

        page.Heading(2, page.Say(heading), id).Html.Open("ul", ("class", "rules"));
        foreach (var rule in rules)
        {
            var version = LawTurn.InForce(rule, day)!;
            page.Html.Open("li");
            page.Link(Places.Of(rule, version), $"{(version.Code is { } code ? $"{code} " : "")}{page.Book.On(day, rule.Id)!.Title(page.Language)}");
            page.Html.Text($" ({page.Say(SiteWords.Of(rule.Kind))}) ");
            page.Cite([version.Authority]);
            more(rule, version);
            page.Html.Close();
        }

        page.Html.Close();
    }

    /// <summary>Rules that ended the day before and whose code this one names as a former code of its own.</summary>
    private static void Predecessors(Page page, LawTurn turn, RuleSeries rule, RuleVersion version)
    {
        var before = turn.End.Where(r => LawTurn.InForce(r, turn.Before) is { Code: { } code } && (code == version.Code || version.FormerCodes.Contains(code))).ToList();
        foreach (var old in before.Where(o => o != rule))
        {
            page.Html.Text($" – {page.Say(SiteWords.Follows1, page.Name(old))}");
        }
    }

    private static void Successors(Page page, LawTurn turn, RuleVersion version)
    {
        if (version.Code is not { } code)
        {
            return;
        }

        foreach (var heir in turn.Begin.Where(r => LawTurn.InForce(r, turn.After) is { } v && (v.Code == code || v.FormerCodes.Contains(code))))
        {
            page.Html.Text($" – {page.Say(SiteWords.Followed, page.Name(heir))}");
        }
    }

    private static void Names(Page page, LawTurn turn)
    {
        if (turn.Names.Count == 0)
        {
            return;
        }

        var values = new LawValues(page);
        page.Heading(2, page.Say(SiteWords.NamesChange), "numbers");
        page.Table(page.Say(SiteWords.NamesChange), null, page.Say(SiteWords.Title), page.Say(SiteWords.Before, Dates.Write(turn.Before)), page.Say(SiteWords.After, Dates.Write(turn.After)), page.Say(SiteWords.Reaches));
        foreach (var name in turn.Names)
        {
            page.Html.Open("tr");
            page.RowHead(() => page.Link(Places.Of(name), values.Label(name)));
            page.Cell(values.Value(name, turn.Before)).Cell(values.Value(name, turn.After)).Cell(() => Rules(page, page.Book.Uses.OfName(name)));
            page.Html.Close();
        }

        page.EndTable();
    }
}
