using System.Globalization;
using System.Text;
using ImpRules.Cli.Output;
using ImpRules.Rules;

namespace ImpRules.Cli.Site;

/// <summary>Where each page and part of a page is. Paths are those within the folder of a language.</summary>
internal static class Places
{
    public const string Home = "index.html";
    public const string Rules = "rules.html";
    public const string Codes = "codes.html";
    public const string Families = "families.html";
    public const string Authorities = "authorities.html";
    public const string Citizenship = "citizenship.html";
    public const string Facts = "facts.html";
    public const string Numbers = "numbers.html";
    public const string Shared = "shared.html";
    public const string Sources = "sources.html";
    public const string Changes = "changes.html";
    public const string Compare = "compare.html";

    public static string Of(RuleSeries rule) => $"rules/{File(rule.Id)}.html";

    /// <summary>A version: the page of its rule when that shows it, else a page of its own, named after its first day.</summary>
    public static string Of(RuleSeries rule, RuleVersion version) => version == rule.Shown
        ? Of(rule)
        : $"rules/{File(rule.Id)}.{(version.Effective.From is { } from ? Dates.Write(from) : "first")}.html";

    public static string OfFamily(string family) => $"families/{File(family)}.html";

    public static string OfFacts(string group) => $"facts/{File(group)}.html";

    public static string OfFact(string path) => $"{OfFacts(path.Split('.', 2)[0])}#{Id(path)}";

    public static string OfSource(string key) => $"{Sources}#{Id($"source-{key}")}";

    public static string OfShared(string name) => $"{Shared}#{Id($"criterion-{name}")}";

    public static string OfTable(string name) => $"tables/{File(name)}.html";

    public static string Of(LawName name) => name.Kind == LawKind.Table ? OfTable(name.Name) : $"{Numbers}#{Id($"{(name.Kind == LawKind.List ? "list" : "number")}-{name.Name}")}";

    public static string OfChange(DateOnly day) => $"changes/{Dates.Write(day)}.html";

    public static string OfChecklist(string id) => $"checklists/{File(id)}.html";

    /// <summary>The fragment of a place that has one.</summary>
    public static string FragmentOf(string place) => place[(place.IndexOf('#') + 1)..];

    /// <summary>A word that can be the name of a part of a page, the same for the same text and different for different ones.</summary>
    public static string Id(string text) => Safe(text, '_');

    private static string File(string name) => Safe(name, '=');

    private static string Safe(string text, char escape)
    {
        var safe = new StringBuilder();
        foreach (var c in text)
        {
            if (char.IsAsciiLetterOrDigit(c) || c is '-' or '.')
            {
                safe.Append(c);
            }
            else
            {
                safe.Append(escape).Append(((int)c).ToString("x2", CultureInfo.InvariantCulture));
            }
        }

        return safe.ToString();
    }
}
