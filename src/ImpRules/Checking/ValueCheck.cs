using ImpRules.Diagnostics;
using ImpRules.Rules;
using ImpRules.Vocabulary;

namespace ImpRules.Checking;

/// <summary>Values in the vocabulary, parameters, lists and tables are ones that their types allow; table keys are unique.</summary>
internal static class ValueCheck
{
    public static void Run(PackContent content, SymbolTable symbols, DiagnosticBag bag)
    {
        foreach (var fact in content.Facts)
        {
            Check(fact.Assume, fact.Type, fact, fact.Span, symbols, bag);
            if (fact.Type.Kind == FactKind.Boolean && fact.Assume.State == FactState.Absent)
            {
                bag.Error(Codes.BadValue, fact.Span, $"`{fact.Path}` is true or false and cannot be assumed `none`", "write `assume: false`");
            }

            if (fact.Type.Kind == FactKind.Code && fact.Values.Count == 0)
            {
                bag.Error(Codes.MissingKey, fact.Span, $"`{fact.Path}` is a code without `values`");
            }
        }

        foreach (var value in content.Parameters.SelectMany(p => p.Values.Select(v => (p.Type, Value: v))))
        {
            Check(value.Value.Value, value.Type, null, value.Value.Span, symbols, bag);
        }

        foreach (var (list, value) in content.Lists.SelectMany(l => l.Values.Select(v => (l, v))))
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var item in value.Value)
            {
                Check(FactValue.Of(list.Type.Kind, item), list.Type.Element, null, value.Span, symbols, bag);
                if (!seen.Add(item))
                {
                    bag.Error(Codes.DuplicateId, value.Span, $"{Quote.Word(item)} stands twice in list `{list.Name}`");
                }
            }
        }

        foreach (var table in content.Tables)
        {
            CheckTable(table, symbols, bag);
        }
    }

    private static void CheckTable(Table table, SymbolTable symbols, DiagnosticBag bag)
    {
        foreach (var column in table.Columns.Where(c => c.CodesOf is not null && symbols.Catalogue.Find(c.CodesOf) is null))
        {
            bag.Error(Codes.UnknownFact, table.Span, $"column `{column.Name}` takes its codes from unknown fact `{column.CodesOf}`", Suggestion.For(column.CodesOf!, symbols.Catalogue.Facts.Select(f => f.Path)));
        }

        foreach (var row in table.Periods.SelectMany(p => p.Value))
        {
            for (var i = 0; i < table.Columns.Count; i++)
            {
                var codes = table.Columns[i].CodesOf is { } path ? symbols.Catalogue.Find(path) : null;
                Check(row.Cells[i], table.Columns[i].Type, codes, row.Span, symbols, bag);
            }
        }

        foreach (var key in table.Key.Where(k => table.IndexOf(k) < 0))
        {
            bag.Error(Codes.UnknownColumn, table.Span, $"key column {Quote.Word(key)} is not a column of table `{table.Name}`", Suggestion.For(key, table.Columns.Select(c => c.Name)));
        }

        var columns = table.Key.Select(table.IndexOf).Where(i => i >= 0).ToArray();
        if (columns.Length == 0)
        {
            return;
        }

        var rows = table.Periods.SelectMany(p => p.Value.Select(r => (p.Period, Row: r)))
            .GroupBy(r => string.Join('\u001f', columns.Select(c => r.Row.Cells[c].ToString())), StringComparer.Ordinal);
        foreach (var group in rows)
        {
            var same = group.ToList();
            for (var i = 1; i < same.Count; i++)
            {
                if (same.Take(i).Any(s => s.Period.Overlaps(same[i].Period)))
                {
                    bag.Error(Codes.DuplicateRow, same[i].Row.Span, $"table `{table.Name}` has two rows in force with the key {group.Key.Replace("\u001f", ", ", StringComparison.Ordinal)}");
                }
            }
        }
    }

    private static void Check(in FactValue value, FactType type, FactDeclaration? fact, SourceSpan span, SymbolTable symbols, DiagnosticBag bag)
    {
        if (ValueRules.Objection(value, type, fact, symbols.Catalogue) is { } objection)
        {
            bag.Error(Codes.ValueNotAllowed, span, objection.Message, objection.Help);
        }
    }
}
