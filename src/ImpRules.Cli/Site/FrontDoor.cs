using ImpRules.Rules;

namespace ImpRules.Cli.Site;

/// <summary>The page at the root of the site, on which a reader chooses a language.</summary>
internal static class FrontDoor
{
    public static string Write(PackHeader header)
    {
        var html = new Html(Language.English);
        html.Doctype().Open("html", ("lang", "en")).Open("head").Line();
        html.Void("meta", ("charset", "utf-8")).Line();
        html.Element("title", $"{header.Title.En} / {header.Title.Fr}");
        html.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1")).Line();
        html.Void("meta", ("name", "color-scheme"), ("content", "light dark")).Line();
        html.Void("link", ("rel", "stylesheet"), ("href", "assets/site.css")).Line();
        foreach (var language in new[] { Language.English, Language.French })
        {
            var code = Page.Code(language);
            html.Void("link", ("rel", "alternate"), ("hreflang", code), ("href", $"{code}/{Places.Home}")).Line();
        }

        html.Close().Open("body").Open("main", ("id", "content"), ("class", "door"));
        html.Open("h1").Element("span", header.Title.En).Text(" ").Element("span", header.Title.Fr, ("lang", "fr")).Close();
        html.Open("ul", ("class", "ways"));
        html.Open("li").Element("a", "English", ("href", $"en/{Places.Home}")).Element("p", header.Disclaimer.En).Close();
        html.Open("li", ("lang", "fr")).Element("a", "Français", ("href", $"fr/{Places.Home}"), ("hreflang", "fr")).Element("p", header.Disclaimer.Fr).Close();
        html.Close().Close().Close().Close();
        return html.Finish();
    }
}
