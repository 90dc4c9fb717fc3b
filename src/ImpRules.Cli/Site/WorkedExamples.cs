using ImpRules.Cli.Output;
using ImpRules.Profiles;
using ImpRules.Vocabulary;

namespace ImpRules.Cli.Site;

/// <summary>The cases that show a version: a clear yes with its facts, a no for each criterion with what differs, and the others in a line each.</summary>
internal sealed class WorkedExamples(Page page)
{
    /// <summary>The language in which tests are written.</summary>
    private const string English = "en";

    /// <param name="chosen">The cases.</param>
    /// <param name="isWhole">Whether the facts are told; otherwise each case has a line.</param>
    public void Write(ChosenExamples chosen, bool isWhole)
    {
        if (chosen.Yes is null && chosen.Noes.Count == 0 && chosen.Others.Count == 0)
        {
            page.Paragraph(page.Say(SiteWords.NoExamples), "quiet");
            return;
        }

        page.Paragraph(page.Say(SiteWords.ExamplesFrom), "quiet");
        if (!isWhole)
        {
            List(chosen.All);
            return;
        }

        if (chosen.Yes is { } yes)
        {
            page.Heading(3, page.Say(SiteWords.Yes));
            page.Html.Open("p").Element("q", yes.Case.Test.Name, ("lang", English)).Text(" ");
            page.Html.Text($"({page.Say(SiteWords.OnDay, Dates.Write(yes.Case.AsOf))}) – {Outcome(yes)}").Close();
            Given(yes.Case.Facts);
        }

        Noes(chosen);
        Others(chosen.Others);
    }

    private void Given(FactSet facts)
    {
        page.Paragraph($"{page.Say(SiteWords.FactsGiven)}{Colon.TrimEnd()}", "junction");
        page.Html.Open("ul", ("class", "given"));
        foreach (var (path, value) in facts)
        {
            Item(path, value);
        }

        page.Html.Close();
    }

    private void Noes(ChosenExamples chosen)
    {
        if (chosen.Noes.Count == 0)
        {
            return;
        }

        page.Heading(3, page.Say(SiteWords.Noes));
        page.Paragraph(page.Say(chosen.Yes is null ? SiteWords.NoesAlone : SiteWords.NoesLead), "quiet");
        page.Table(page.Say(SiteWords.Noes), null, page.Say(SiteWords.NotMetCriterion), page.Say(SiteWords.Example), page.Say(SiteWords.Difference), page.Say(SiteWords.Decided));
        foreach (var (criterion, example) in chosen.Noes)
        {
            page.Html.Open("tr");
            page.RowHead(() => page.Html.Text(criterion.Requirement(page.Language)!));
            page.Cell(() => page.Html.Element("span", example.Case.Test.Name, ("lang", English)));
            page.Cell(() => Difference(example, chosen.Yes));
            page.Cell(Outcome(example));
            page.Html.Close();
        }

        page.EndTable();
    }

    private void Others(IReadOnlyList<Example> others)
    {
        if (others.Count == 0)
        {
            return;
        }

        page.Html.Open("details").Element("summary", page.Say(SiteWords.OtherExamples, page.Number(others.Count)));
        List(others);
        page.Html.Close();
    }

    private void List(IReadOnlyList<Example> examples)
    {
        page.Html.Open("ul", ("class", "cases"));
        foreach (var example in examples)
        {
            page.Html.Open("li").Element("span", example.Case.Test.Name, ("lang", English));
            page.Html.Text($" ({Dates.Write(example.Case.AsOf)}) – {Outcome(example)}").Close();
        }

        page.Html.Close();
    }

    /// <summary>The facts in which a case departs from the clear yes.</summary>
    private void Difference(Example example, Example? yes)
    {
        var basis = yes?.Case.Facts ?? FactSet.Empty;
        var facts = example.Case.Facts;
        page.Html.Open("ul", ("class", "plain"));
        foreach (var (path, value) in facts.Where(f => yes is null ? example.Case.Test.Set.Contains(f.Key) : basis[f.Key] != f.Value))
        {
            Item(path, value);
        }

        foreach (var (path, _) in basis.Where(f => !facts.Contains(f.Key)))
        {
            Item(path, FactValue.NotKnown);
        }

        if (yes is not null && example.Case.AsOf != yes.Case.AsOf)
        {
            page.Html.Element("li", page.Say(SiteWords.OnDay, Dates.Write(example.Case.AsOf)));
        }

        page.Html.Close();
    }

    private void Item(string path, FactValue value)
    {
        var fact = page.Book.Pack.Vocabulary.Find(path)!;
        page.Html.Element("li", $"{fact.Label.In(page.Language)}{Colon}{Value(fact, value)}");
    }

    private string Colon => page.Language == Language.French ? " : " : ": ";

    private string Value(FactDeclaration fact, FactValue value) =>
        value.State == FactState.NotKnown ? page.Say(SiteWords.NotSaid) : value.ToText(fact, page.Book.Pack, page.Language);

    private string Outcome(Example example) => $"{page.Say(SiteWords.Of(example.Status))}; {page.Say(SiteWords.Of(example.Routing))}";
}
