using ImpRules.Cli.Output;
using ImpRules.Diagnostics;
using ImpRules.Evaluation;
using ImpRules.Rules;
using ImpRules.Vocabulary;

namespace ImpRules.Cli.Site;

/// <summary>One page in one language: the frame around it, and what its content is put together from.</summary>
internal sealed class Page
{
    private static readonly (LocalizedText Name, string Place)[] Sections =
    [
        (SiteWords.Home, Places.Home), (SiteWords.AllRules, Places.Rules), (SiteWords.ByCode, Places.Codes), (SiteWords.ByFamily, Places.Families),
        (SiteWords.ByAuthority, Places.Authorities), (SiteWords.ByCitizenship, Places.Citizenship), (SiteWords.Facts, Places.Facts),
        (SiteWords.Numbers, Places.Numbers), (SiteWords.Shared, Places.Shared), (SiteWords.Changes, Places.Changes), (SiteWords.Sources, Places.Sources),
    ];

    /// <summary>A citation of so many letters stays on one line.</summary>
    private const int LongestUnbroken = 16;

    /// <summary>Enough of a hash to know it by.</summary>
    private const int HashShown = 16;

    private readonly string _place;
    private readonly string _up;

    /// <summary>Begins a page: everything up to its heading.</summary>
    /// <param name="book">What it draws on.</param>
    /// <param name="language">Its language.</param>
    /// <param name="place">Where it is, within the folder of the language.</param>
    /// <param name="title">Its heading.</param>
    /// <param name="section">The section of the site that it belongs to.</param>
    /// <param name="pretitle">What stands before the heading as a part of it: a code.</param>
    public Page(SiteBook book, Language language, string place, string title, string section, string? pretitle = null)
    {
        (Book, Language, _place) = (book, language, place);
        Html = new Html(language);
        Words = new PageWords(language);
        _up = string.Concat(Enumerable.Repeat("../", place.Count(c => c == '/')));
        Head(pretitle is null ? title : $"{pretitle} {title}");
        Html.Open("body").Line();
        Html.Element("a", Say(SiteWords.Skip), ("class", "skip"), ("href", "#content")).Line();
        Banner(section);
        Html.Open("main", ("id", "content"), ("tabindex", "-1")).Line();
        Html.Open("h1");
        if (pretitle is not null)
        {
            Html.Element("span", pretitle, ("class", "code")).Text(" ");
        }

        Html.Text(title).Close();
    }

    public SiteBook Book { get; }

    public Language Language { get; }

    public Html Html { get; }

    public PageWords Words { get; }

    /// <summary>A fixed phrase, filled in.</summary>
    public string Say(LocalizedText phrase, params ReadOnlySpan<string> arguments)
    {
        var text = phrase.In(Language);
        for (var i = 0; i < arguments.Length; i++)
        {
            text = text.Replace($"{{{i}}}", arguments[i], StringComparison.Ordinal);
        }

        return text;
    }

    /// <summary>A number in words of the page's language: 1,234 or 1 234.</summary>
    public string Number(int number)
    {
        var digits = number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return digits.Length < 5 ? digits : $"{digits[..^3]}{(Language == Language.French ? '\u00a0' : ',')}{digits[^3..]}";
    }

    /// <summary>The way from this page to another of the same language.</summary>
    public string To(string place) => place == _place ? _place[(_place.LastIndexOf('/') + 1)..] : _up + place;

    public Page Link(string place, string text, string? cssClass = null)
    {
        Html.Element("a", text, ("href", To(place)), ("class", cssClass));
        return this;
    }

    public Page Heading(int level, string text, string? id = null)
    {
        Html.Element($"h{level}", text, ("id", id));
        return this;
    }

    public Page Paragraph(string text, string? cssClass = null)
    {
        Html.Element("p", text, ("class", cssClass));
        return this;
    }

    public Page Time(DateOnly day)
    {
        Html.Element("time", Dates.Write(day), ("datetime", Dates.Write(day)));
        return this;
    }

    /// <summary>A rule by its code, or by its title where it has none, with the other behind it.</summary>
    public Page Rule(RuleSeries rule, bool isShort = false)
    {
        var title = Title(rule);
        if (rule.Shown.Code is not { } code)
        {
            return Link(Places.Of(rule), title);
        }

        Html.Open("a", ("href", To(Places.Of(rule))), ("title", isShort ? title : null)).Element("span", code, ("class", "code"));
        Html.Text(isShort ? "" : $" {title}").Close();
        return this;
    }

    /// <summary>Rules in a line, each by its code or title.</summary>
    public Page RuleLine(IReadOnlyList<RuleSeries> rules, int most = int.MaxValue)
    {
        if (rules.Count > most)
        {
            Html.Open("details").Element("summary", Say(SiteWords.RulesMany, Number(rules.Count)));
        }

        Html.Open("ul", ("class", "line"));
        foreach (var rule in rules)
        {
            // Two links with the same words would lead to different pages.
            var isAlone = rules.All(r => r == rule || r.Shown.Code != rule.Shown.Code);
            Html.Open("li");
            Rule(rule, isShort: isAlone);
            Html.Close();
        }

        Html.Close();
        if (rules.Count > most)
        {
            Html.Close();
        }

        return this;
    }

    public string Title(RuleSeries rule) => Book.Outcome(rule.Shown).Title(Language);

    /// <summary>A code with the title, or the title.</summary>
    public string Name(RuleSeries rule) => rule.Shown.Code is { } code ? $"{code} {Title(rule)}" : Title(rule);

    /// <summary>Citations, each a link to the law, or saying that there is none.</summary>
    public Page Cite(IReadOnlyList<Citation> citations)
    {
        if (citations.Count == 0)
        {
            return this;
        }

        Html.Open("span", ("class", "cites")).Text("[");
        for (var i = 0; i < citations.Count; i++)
        {
            Html.Text(i == 0 ? "" : "; ");
            Cite(citations[i]);
        }

        Html.Text("]").Close();
        return this;
    }

    /// <summary>A citation that links to the law, or says that it has no address.</summary>
    public Page Cite(Citation citation) => External(citation.ToText(Language), Book.SourceOf(citation), citation.Locator);

    /// <summary>A text that links to a source.</summary>
    public Page External(string text, Source? source, string locator = "")
    {
        if (LawLinks.Of(source, locator, Language) is { } url)
        {
            Html.Element("a", text, ("class", text.Length <= LongestUnbroken ? "law short" : "law"), ("href", url), ("hreflang", LawLinks.OtherLanguage(url, Language)));
        }
        else if (source is not null)
        {
            Link(Places.OfSource(source.Key), text);
            Html.Text(" ").Element("span", $"({Say(SiteWords.NoAddress)})", ("class", "quiet"));
        }
        else
        {
            Html.Text(text).Text(" ").Element("span", $"({Say(SiteWords.NoAddress)})", ("class", "quiet"));
        }

        return this;
    }

    /// <summary>A fact by its label, linked to where it is declared.</summary>
    public Page Fact(FactDeclaration fact)
    {
        if (Book.Pack.Vocabulary.Find(fact.Path) is null)
        {
            Html.Text(fact.Label.In(Language));
            return this;
        }

        return Link(Places.OfFact(fact.Path), fact.Label.In(Language));
    }

    /// <summary>A label and what it stands for, within a list of such.</summary>
    public Page Field(string label, Action content)
    {
        Html.Open("div").Element("dt", label).Open("dd");
        content();
        Html.Close().Close();
        return this;
    }

    /// <summary>A field whose text rests on citations.</summary>
    public Page Field(string label, Action content, IReadOnlyList<Citation> citations) => Field(label, () =>
    {
        content();
        Cite(citations);
    });

    public Page Field(string label, string text) => Field(label, () => Html.Text(text));

    /// <summary>Begins a table that scrolls by itself on a narrow screen.</summary>
    public Page Table(string caption, string? cssClass, params ReadOnlySpan<string> columns)
    {
        Html.Open("div", ("class", "scroll"), ("tabindex", "0"), ("role", "region"), ("aria-label", caption));
        Html.Open("table", ("class", cssClass)).Element("caption", caption, ("class", "unseen")).Open("thead").Open("tr");
        foreach (var column in columns)
        {
            Html.Element("th", column, ("scope", "col"));
        }

        Html.Close().Close().Open("tbody");
        return this;
    }

    public Page EndTable()
    {
        Html.Close().Close().Close();
        return this;
    }

    public Page Cell(string text, string? cssClass = null)
    {
        Html.Element("td", text, ("class", cssClass));
        return this;
    }

    public Page Cell(Action content)
    {
        Html.Open("td");
        content();
        Html.Close();
        return this;
    }

    /// <summary>The cell that names its row.</summary>
    public Page RowHead(Action content)
    {
        Html.Open("th", ("scope", "row"));
        content();
        Html.Close();
        return this;
    }

    /// <summary>What to find in a page that is long.</summary>
    public Page Contents(IEnumerable<(string Id, string Text)> parts)
    {
        Html.Open("nav", ("class", "contents"), ("aria-label", Say(SiteWords.OnThisPage)));
        Html.Element("p", Say(SiteWords.OnThisPage), ("class", "contents-title")).Open("ul");
        foreach (var (id, text) in parts)
        {
            Html.Open("li").Element("a", text, ("href", $"#{id}")).Close();
        }

        Html.Close().Close();
        return this;
    }

    /// <summary>Ends the page.</summary>
    /// <returns>The document.</returns>
    public string Finish()
    {
        var header = Book.Pack.Header;
        Html.Close();
        Html.Open("footer").Open("div", ("class", "inner"));
        Paragraph(header.Disclaimer.In(Language));
        Paragraph(Say(SiteWords.Footer, header.Id, header.Version, Book.Pack.Hash[..Math.Min(HashShown, Book.Pack.Hash.Length)], Dates.Write(Book.AsOf), Dates.Write(header.LawReviewed)));
        Paragraph(Say(SiteWords.NotOfficial));
        Html.Close().Close();
        Html.Close().Close();
        return Html.Finish();
    }

    private void Head(string title)
    {
        var code = Code(Language);
        Html.Doctype().Open("html", ("lang", code)).Open("head").Line();
        Html.Void("meta", ("charset", "utf-8")).Line();
        Html.Element("title", $"{title} – {Book.Pack.Header.Title.In(Language)}");
        Html.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1")).Line();
        Html.Void("meta", ("name", "color-scheme"), ("content", "light dark")).Line();
        Html.Void("link", ("rel", "stylesheet"), ("href", $"{_up}../assets/site.css")).Line();
        Html.Void("link", ("rel", "alternate"), ("hreflang", code), ("href", _place[(_place.LastIndexOf('/') + 1)..])).Line();
        Html.Void("link", ("rel", "alternate"), ("hreflang", Code(Other)), ("href", Twin)).Line();
        Html.Open("script", ("src", $"{_up}../assets/filter.js"), ("defer", "")).Close();
        Html.Close();
    }

    private void Banner(string section)
    {
        Html.Open("header").Open("div", ("class", "inner"));
        Html.Element("a", Book.Pack.Header.Title.In(Language), ("class", "site"), ("href", To(Places.Home)));
        Html.Text(" ").Element("a", Other == Language.French ? "Français" : "English", ("class", "twin"), ("href", Twin), ("lang", Code(Other)), ("hreflang", Code(Other)));
        Html.Open("nav", ("aria-label", Say(SiteWords.SiteNavigation))).Open("ul");
        foreach (var (name, place) in Sections)
        {
            Html.Open("li").Element("a", Say(name), ("href", To(place)), ("aria-current", place == _place ? "page" : place == section ? "true" : null)).Close();
        }

        Html.Close().Close().Close().Close();
    }

    private Language Other => Language == Language.French ? Language.English : Language.French;

    private string Twin => $"{_up}../{Code(Other)}/{_place}";

    public static string Code(Language language) => language == Language.French ? "fr" : "en";
}
