using ImpRules.Evaluation;
using ImpRules.Rules;
using ImpRules.Vocabulary;

namespace ImpRules.Cli.Site;

/// <summary>How a rule names a country.</summary>
internal enum CountryUse : byte
{
    /// <summary>Its citizens may qualify.</summary>
    Citizens,

    /// <summary>In another way: where an enterprise is, where a diploma is from, of whom the worker is a family member.</summary>
    Otherwise,

    /// <summary>It is left out.</summary>
    LeftOut,
}

/// <summary>The countries that a rule's criteria name, written out, in a list or in a table.</summary>
internal static class NamedCountries
{
    private const string Citizenship = "worker.citizenship";

    public static IEnumerable<(string Country, CountryUse Use)> In(SiteBook book, RuleOutcome rule) => In(book, rule.Criteria, false).Distinct();

    private static IEnumerable<(string Country, CountryUse Use)> In(SiteBook book, CriterionOutcome criterion, bool isNegated)
    {
        var inside = isNegated ^ criterion.Criterion is NoneOf;
        return criterion.Criterion is Test test
            ? Countries(book, test.When).Select(c => (c, Use(test.When, isNegated)))
            : criterion.Children.SelectMany(c => In(book, c, inside));
    }

    private static CountryUse Use(string when, bool isNegated)
    {
        var isNot = when.Contains(" not in ", StringComparison.Ordinal) || when.Contains(" none of ", StringComparison.Ordinal) || when.Contains(" != ", StringComparison.Ordinal);
        return isNot ^ isNegated ? CountryUse.LeftOut : when.Contains(Citizenship, StringComparison.Ordinal) ? CountryUse.Citizens : CountryUse.Otherwise;
    }

    private static IEnumerable<string> Countries(SiteBook book, string when)
    {
        var names = LawName.In(new Test { When = when }).ToList();
        var listed = names.Where(n => n.Kind == LawKind.List).Select(n => book.List(n.Name)).Where(l => l?.Type.Kind == FactKind.Country)
            .SelectMany(l => l!.At(book.AsOf)?.Value ?? []);
        var tabled = names.Where(n => n.Kind == LawKind.Table).Select(n => book.Table(n.Name)).OfType<Table>()
            .SelectMany(t => Columns(t, when).SelectMany(c => t.RowsAt(book.AsOf).Select(r => r.Cells[c]))).Where(c => c.IsKnown).Select(c => c.AsText());
        return Written(book, when).Concat(listed).Concat(tabled).Distinct();
    }

    /// <summary>The columns of countries that a condition holds facts against.</summary>
    private static IEnumerable<int> Columns(Table table, string when) =>
        Enumerable.Range(0, table.Columns.Count).Where(i => table.Columns[i].Type.Kind == FactKind.Country && when.Contains($" {table.Columns[i].Name} ", StringComparison.Ordinal));

    private static IEnumerable<string> Written(SiteBook book, string when)
    {
        var words = when.Split([' ', '[', ']', ','], StringSplitOptions.RemoveEmptyEntries);
        var isOfCountry = words.Length > 0 && book.Pack.Vocabulary.Find(words[0])?.Type.Kind == FactKind.Country;
        return isOfCountry || words[0] == "table" ? words.Where(w => w.Length == 2 && book.Pack.Vocabulary.Countries.Contains(w)) : [];
    }
}
