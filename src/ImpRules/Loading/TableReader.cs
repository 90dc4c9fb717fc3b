using ImpRules.Diagnostics;
using ImpRules.Rules;
using ImpRules.Vocabulary;

namespace ImpRules.Loading;

/// <summary><c>table:</c>: a cited, dated table with typed columns.</summary>
internal static class TableReader
{
    private const string CodeOf = "code of ";

    public static void Read(Fields fields, PackParts parts)
    {
        var name = fields.RequireWord("table");
        if (name.Length > 0 && !Names.IsName(name))
        {
            fields.Bag.Error(Codes.BadName, fields.Find("table")!.Span, $"{Quote.Word(name)} is not a name for a table", "use words, digits and single hyphens, such as `wage-thresholds`");
        }

        var title = fields.RequireText("title");
        var citations = fields.Citations();
        var columns = fields.RequireEntries("columns").Select(c => Column(c.Key, c.Value, fields.Bag)).ToList();
        var table = new Table
        {
            Name = name,
            Title = title,
            Columns = columns,
            Key = [.. fields.FindItems("key").Select(k => KeyColumn(k, columns, fields.Bag)).OfType<string>()],
            Periods = Periods(fields, columns, citations),
            Citations = citations,
            Span = fields.Span,
        };
        parts.Tables.Add(table);
    }

    private static TableColumn Column(ScalarNode name, Node node, DiagnosticBag bag)
    {
        if (!Names.IsColumn(name.Text))
        {
            bag.Error(Codes.BadName, name.Span, $"{Quote.Word(name.Text)} is not a name for a column", "use words, digits and single hyphens, such as `hourly`");
        }

        if (Scalars.Word(node, bag) is not { } written)
        {
            return new TableColumn(name.Text, new FactType(FactKind.Text));
        }

        if (written.StartsWith(CodeOf, StringComparison.Ordinal))
        {
            return new TableColumn(name.Text, new FactType(FactKind.Code), written[CodeOf.Length..].Trim());
        }

        if (FactType.Parse(written) is { IsSet: false } type)
        {
            return new TableColumn(name.Text, type);
        }

        bag.Error(Codes.BadValue, node.Span, $"{Quote.Word(written)} is not a type that a column can have", Suggestion.For(written, TypeNames.All.Where(t => !t.StartsWith("set", StringComparison.Ordinal))));
        return new TableColumn(name.Text, new FactType(FactKind.Text));
    }

    private static string? KeyColumn(Node node, List<TableColumn> columns, DiagnosticBag bag)
    {
        if (Scalars.Word(node, bag) is not { } name || columns.Exists(c => c.Name == name))
        {
            return (node as ScalarNode)?.Text;
        }

        bag.Error(Codes.UnknownColumn, node.Span, $"the table has no column {Quote.Word(name)}", Suggestion.For(name, columns.Select(c => c.Name)));
        return null;
    }

    private static List<Dated<IReadOnlyList<TableRow>>> Periods(Fields table, List<TableColumn> columns, IReadOnlyList<Citation> citations)
    {
        if (table.Find("periods") is not { } periods)
        {
            return [new Dated<IReadOnlyList<TableRow>>(Period.Always, Rows(table, columns), citations, table.Find("rows")?.Span ?? table.Span)];
        }

        if (table.Find("rows") is { } rows)
        {
            table.Bag.Error(Codes.WrongShape, rows.Span, "a table has `rows` or `periods`, not both", "put the rows under the period in which they are in force");
        }

        var dated = new List<Dated<IReadOnlyList<TableRow>>>();
        foreach (var node in table.Items(periods))
        {
            if (Fields.Of(node, table.Bag) is { } fields)
            {
                var own = fields.Citations();
                dated.Add(new(fields.Period(), Rows(fields, columns), own.Count > 0 ? own : citations, node.Span));
                fields.Done();
            }
        }

        return dated;
    }

    private static List<TableRow> Rows(Fields fields, List<TableColumn> columns)
    {
        var rows = new List<TableRow>();
        if (fields.Find("rows") is SequenceNode { Items.Count: 0 } empty)
        {
            fields.Bag.Error(
                Codes.WrongShape, empty.Span, "a table has at least one row here, not none",
                "leave the period out, and end the rules that ask for the table the day before: on a day without rows the table says neither yes nor no");
            return rows;
        }

        foreach (var node in fields.RequireItems("rows"))
        {
            if (node is not SequenceNode row || row.Items.Count != columns.Count)
            {
                var found = node is SequenceNode other ? $"one of {other.Items.Count}" : node.Shape;
                fields.Bag.Error(
                    Codes.WrongShape, node.Span, $"a list of {columns.Count} cells is expected here, not {found}", "put text that contains a comma in quotes; write `null` for an empty cell");
                continue;
            }

            rows.Add(new TableRow([.. row.Items.Select((cell, i) => Cell(cell, columns[i].Type.Kind, fields.Bag))], node.Span));
        }

        return rows;
    }

    private static FactValue Cell(Node node, FactKind kind, DiagnosticBag bag) =>
        node is ScalarNode { IsNull: true } ? FactValue.Absent : Scalars.Value(node, kind, bag) ?? FactValue.NotKnown;
}
