using ImpRules.Diagnostics;
using ImpRules.Rules;
using ImpRules.Vocabulary;

namespace ImpRules.Checking;

/// <summary>Reads the tables that say which countries, provinces and occupations there are.</summary>
internal static class ReferenceTables
{
    /// <summary>The facts of a pack, the first of those with one path, and the values that its tables list.</summary>
    public static Catalogue Catalogue(PackContent content, DiagnosticBag bag) =>
        Catalogue(content, [.. content.Facts.DistinctBy(f => f.Path, StringComparer.Ordinal).OrderBy(f => f.Path, StringComparer.Ordinal)], bag);

    /// <param name="content">The pack.</param>
    /// <param name="inOrder">Its facts in the ordinal order of their paths.</param>
    /// <param name="bag">Receives what is wrong with the tables.</param>
    public static Catalogue Catalogue(PackContent content, FactDeclaration[] inOrder, DiagnosticBag bag)
    {
        ReferenceValues Values(string name, FactKind kind)
        {
            var table = content.Tables.FirstOrDefault(t => t.Name == name);
            if (table is not null)
            {
                return Read(table, bag);
            }

            if (content.Facts.FirstOrDefault(f => f.Type.Kind == kind) is { } fact)
            {
                bag.Error(Codes.MissingTable, fact.Span, $"the pack has facts of type `{new FactType(kind)}` but no table `{name}`", "the table lists the values there are in a column `code`");
            }

            return ReferenceValues.Empty;
        }

        return new Catalogue(
            inOrder,
            Values(PackChecker.CountriesTable, FactKind.Country),
            Values(PackChecker.ProvincesTable, FactKind.Province),
            Values(PackChecker.OccupationsTable, FactKind.Noc));
    }

    private static ReferenceValues Read(Table table, DiagnosticBag bag)
    {
        var code = table.IndexOf("code");
        var en = table.IndexOf("en") is var e and >= 0 ? e : table.IndexOf("titleEn");
        var fr = table.IndexOf("fr") is var f and >= 0 ? f : table.IndexOf("titleFr");
        if (code < 0)
        {
            bag.Error(Codes.UnknownColumn, table.Span, $"table `{table.Name}` has no column `code`");
            return ReferenceValues.Empty;
        }

        var titles = new Dictionary<string, LocalizedText>(StringComparer.Ordinal);
        if (!table.Columns[code].Type.IsSymbolic)
        {
            return new ReferenceValues(titles);
        }

        foreach (var period in table.Periods)
        {
            foreach (var row in period.Value)
            {
                if (row.Cells[code] is { IsKnown: true } cell)
                {
                    var word = cell.AsText();
                    titles[word] = new LocalizedText(Text(row, en) ?? word, Text(row, fr) ?? Text(row, en) ?? word);
                }
            }
        }

        return new ReferenceValues(titles);
    }

    private static string? Text(TableRow row, int column) =>
        column >= 0 && row.Cells[column] is { IsKnown: true } cell && !cell.IsSet && cell.Kind is FactKind.Text or FactKind.Code ? row.Cells[column].ToString() : null;
}
