using ImpRules.Evaluation;
using ImpRules.Rules;
using ImpRules.Vocabulary;

namespace ImpRules.Cli.Site;

/// <summary>What a rule requires, as nested lists.</summary>
internal sealed class CriterionList(Page page)
{
    /// <summary>Everything in a group, below the words that say how it goes together.</summary>
    public void Write(CriterionOutcome group)
    {
        page.Paragraph(Junction(group.Criterion), "junction");
        Items(group);
    }

    /// <summary>One criterion by itself, with all that it says.</summary>
    public void Alone(CriterionOutcome criterion)
    {
        page.Html.Open("ul", ("class", "criteria"));
        Item(criterion, null);
        page.Html.Close();
    }

    private void Items(CriterionOutcome group)
    {
        page.Html.Open("ul", ("class", "criteria"));
        foreach (var criterion in group.Children)
        {
            Item(criterion, group);
        }

        page.Html.Close();
    }

    private void Item(CriterionOutcome criterion, CriterionOutcome? around)
    {
        var text = criterion.Requirement(page.Language);
        page.Html.Open("li");
        if (text is not null)
        {
            page.Html.Open("p").Text(text);
            if (criterion.Criterion.AssessedByOfficer)
            {
                page.Html.Text(" ").Element("span", page.Say(SiteWords.Officer), ("class", "tag officer"), ("title", page.Say(SiteWords.OfficerJudges)));
            }

            if (Assumed(criterion) is { } assumed)
            {
                page.Html.Text(" ").Element("span", page.Say(SiteWords.AssumedTag), ("class", "tag assumed"), ("title", page.Say(SiteWords.AssumedValue, assumed)));
            }

            if (around is null || !criterion.Citations.SequenceEqual(around.Citations))
            {
                page.Html.Text(" ");
                page.Cite(criterion.Citations);
            }

            page.Html.Close();
        }

        if (criterion.Guidance(page.Language) is { } guidance)
        {
            page.Paragraph(page.Say(SiteWords.Weighs, guidance), "guidance");
        }

        Asked(criterion);
        if (criterion.Children.Count > 0)
        {
            page.Paragraph(Junction(criterion.Criterion), "junction");
            Items(criterion);
        }

        page.Html.Close();
    }

    private void Asked(CriterionOutcome criterion)
    {
        if (criterion.Criterion is not Test test && criterion.Criterion.SharedName is null)
        {
            return;
        }

        page.Html.Open("p", ("class", "asks"));
        if (criterion.Criterion is Test { When: var when })
        {
            var isFirst = true;
            foreach (var fact in criterion.Facts)
            {
                page.Html.Text(isFirst ? "" : ", ");
                page.Fact(fact.Fact);
                isFirst = false;
            }

            page.Html.Text(isFirst ? "" : " · ").Element("code", when, ("lang", "en"));
        }

        if (criterion.Criterion.SharedName is { } shared)
        {
            page.Html.Text(criterion.Criterion is Test ? " · " : "");
            page.Link(Places.OfShared(shared), page.Say(SiteWords.SharedCriterion));
        }

        page.Html.Close();
    }

    /// <summary>What is assumed of the fact that a test asks for, in words.</summary>
    private string? Assumed(CriterionOutcome criterion) =>
        criterion.Facts.Select(f => f.Fact).FirstOrDefault(f => f.Assume.State != FactState.NotKnown) is { } fact ? fact.Assume.ToText(fact, page.Book.Pack, page.Language) : null;

    private string Junction(Criterion criterion) => page.Say(criterion switch
    {
        AnyOf => SiteWords.AnyOf,
        NoneOf => SiteWords.NoneOf,
        _ => SiteWords.AllOf,
    });
}
