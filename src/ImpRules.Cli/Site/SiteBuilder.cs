using System.Text;
using ImpRules.Cli.Site.Pages;

namespace ImpRules.Cli.Site;

/// <summary>Every file of the site, by its path. The same pack and days always give the same bytes.</summary>
internal sealed class SiteBuilder(SiteBook book)
{
    private readonly SortedDictionary<string, string> _files = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, string> Build()
    {
        var turns = book.Pack.ChangeDates.Select(d => new LawTurn(book, d.AddDays(-1), d)).Where(t => !t.IsEmpty).ToList();
        var compared = book.Compared is { } day ? new LawTurn(book, day < book.AsOf ? day : book.AsOf, day < book.AsOf ? book.AsOf : day) : null;
        foreach (var language in new[] { Language.English, Language.French })
        {
            Indexes(language, turns);
            Rules(language);
            Changes(language, turns, compared);
        }

        _files["index.html"] = FrontDoor.Write(book.Pack.Header);
        foreach (var asset in new[] { "site.css", "filter.js" })
        {
            _files[$"assets/{asset}"] = Asset(asset);
        }

        return _files;
    }

    private void Indexes(Language language, IReadOnlyList<LawTurn> turns)
    {
        Add(language, Places.Home, HomePage.Write(book, language));
        Add(language, Places.Rules, IndexPages.Rules(book, language));
        Add(language, Places.Codes, IndexPages.Codes(book, language));
        Add(language, Places.Authorities, IndexPages.Authorities(book, language));
        Add(language, Places.Citizenship, CitizenshipPage.Write(book, language));
        Add(language, Places.Numbers, LawPages.Numbers(book, language));
        Add(language, Places.Shared, LawPages.Shared(book, language));
        Add(language, Places.Sources, LawPages.Sources(book, language));
        Add(language, Places.Changes, ChangePages.Index(book, language, turns));
        Add(language, Places.Facts, FactPages.Index(book, language));
        foreach (var group in FactPages.Groups(book))
        {
            Add(language, Places.OfFacts(group), FactPages.Write(book, language, group));
        }

        foreach (var table in book.Pack.Tables)
        {
            Add(language, Places.OfTable(table.Name), LawPages.Table(book, language, table));
        }

        foreach (var checklist in book.Pack.Checklists)
        {
            Add(language, Places.OfChecklist(checklist.Id), ChecklistPage.Write(book, language, checklist));
        }
    }

    private void Rules(Language language)
    {
        Add(language, Places.Families, FamilyPages.Index(book, language));
        foreach (var family in book.Families)
        {
            Add(language, Places.OfFamily(family.Id), FamilyPages.Write(book, language, family));
        }

        foreach (var rule in book.Rules)
        {
            foreach (var version in rule.Versions)
            {
                Add(language, Places.Of(rule, version), RulePages.Write(book, language, rule, version));
            }
        }
    }

    private void Changes(Language language, IReadOnlyList<LawTurn> turns, LawTurn? compared)
    {
        foreach (var turn in turns)
        {
            var place = Places.OfChange(turn.After);
            Add(language, place, ChangePages.Write(book, language, turn, place, SiteWords.ChangesOn, turns));
        }

        if (compared is not null)
        {
            Add(language, Places.Compare, ChangePages.Write(book, language, compared, Places.Compare, SiteWords.ComparedTitle, turns));
        }
    }

    private void Add(Language language, string place, string text) => _files.Add($"{Page.Code(language)}/{place}", text);

    private static string Asset(string name)
    {
        using var stream = typeof(SiteBuilder).Assembly.GetManifestResourceStream($"site.{name}")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
