using ImpRules.Cli.Output;
using ImpRules.Rules;
using ImpRules.Vocabulary;

namespace ImpRules.Cli.Site;

/// <summary>Numbers, lists and tables as a rule's reader sees them.</summary>
internal sealed class LawValues(Page page)
{
    /// <summary>The name, linked, with its value on a day.</summary>
    public void Line(LawName name, DateOnly day)
    {
        page.Link(Places.Of(name), Label(name));
        page.Html.Text(page.Say(Colon)).Text(Value(name, day));
    }

    /// <summary>What it is called.</summary>
    public string Label(LawName name) => name.Kind switch
    {
        LawKind.Parameter => page.Book.Parameter(name.Name)?.Label.In(page.Language),
        LawKind.List => page.Book.List(name.Name)?.Label.In(page.Language),
        _ => page.Book.Table(name.Name)?.Title.In(page.Language),
    } ?? name.Name;

    /// <summary>Its value on a day: a number with its unit, or how many items or rows.</summary>
    public string Value(LawName name, DateOnly day)
    {
        switch (name.Kind)
        {
            case LawKind.Parameter:
                return page.Book.Parameter(name.Name) is { } parameter && parameter.At(day) is { } value ? Value(parameter, value.Value) : page.Say(SiteWords.NoValue);
            case LawKind.List:
                return page.Book.List(name.Name)?.At(day) is { } items ? page.Say(SiteWords.Items, page.Number(items.Value.Length)) : page.Say(SiteWords.NoValue);
            default:
                var rows = page.Book.Table(name.Name)?.RowsAt(day).Count() ?? 0;
                return rows > 0 ? page.Say(SiteWords.RowsCount, page.Number(rows)) : page.Say(SiteWords.NoValue);
        }
    }

    /// <summary>A value of a parameter with its unit.</summary>
    public string Value(Parameter parameter, FactValue value) => value.ToText(AsFact(parameter.Type, parameter.Unit, parameter.Label), page.Book.Pack, page.Language);

    /// <summary>A word of a list, or a cell of a table, with its title where it has one.</summary>
    public string Word(FactType type, string? codesOf, FactValue value)
    {
        if (value.State != FactState.Known)
        {
            return page.Say(SiteWords.AnyValue);
        }

        var fact = codesOf is not null ? page.Book.Pack.Vocabulary.Find(codesOf) : null;
        return value.ToText(fact ?? AsFact(type, null, new LocalizedText("", "")), page.Book.Pack, page.Language);
    }

    /// <summary>A value is worded as that of a fact of the same type and unit.</summary>
    private static FactDeclaration AsFact(FactType type, string? unit, LocalizedText label) =>
        new() { Path = "", Type = type, Label = label, Question = label, Unit = unit };

    private static readonly LocalizedText Colon = new(": ", " : ");

    public static string Period(Period period, Language language) => Dates.Write(period, language);
}
