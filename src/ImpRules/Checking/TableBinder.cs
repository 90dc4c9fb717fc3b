using ImpRules.Conditions;
using ImpRules.Diagnostics;
using ImpRules.Rules;
using ImpRules.Vocabulary;

namespace ImpRules.Checking;

/// <summary>Looks up the table and the columns of a table match.</summary>
internal sealed class TableBinder(NameBinder names, OperandBinder operands)
{
    private readonly SymbolTable _symbols = names.Symbols;

    public TableCondition? Bind(TableSyntax syntax, Place place)
    {
        var index = _symbols.Table(syntax.Table.Text);
        if (index < 0)
        {
            names.Error(Codes.UnknownTable, place, syntax.Table, $"unknown table {Quote.Word(syntax.Table.Text)}", Suggestion.For(syntax.Table.Text, _symbols.Tables.Select(t => t.Name)));
            return null;
        }

        var table = _symbols.Tables[index];
        names.Usage.Tables.Add(table.Name);
        var tests = new List<ColumnTest>();
        foreach (var column in syntax.Columns)
        {
            if (Column(table, column, place) is not { } test)
            {
                return null;
            }

            tests.Add(test);
        }

        return new TableCondition(index, new EquatableList<ColumnTest>([.. tests]));
    }

    private ColumnTest? Column(Table table, ColumnSyntax syntax, Place place)
    {
        var index = table.IndexOf(syntax.Column.Text);
        if (index < 0)
        {
            names.Error(Codes.UnknownColumn, place, syntax.Column, $"table `{table.Name}` has no column {Quote.Word(syntax.Column.Text)}", Suggestion.For(syntax.Column.Text, table.Columns.Select(c => c.Name)));
            return null;
        }

        var column = table.Columns[index];
        if (syntax.Operator is { } op && op is not (ComparisonOperator.Equal or ComparisonOperator.NotEqual) && !column.Type.IsOrdered)
        {
            names.Error(Codes.OperatorNotAllowed, place, syntax.Column, $"column `{column.Name}` is {TypeWords.Article(column.Type)}, which has no order");
            return null;
        }

        var wanted = syntax.Operator is null ? column.Type with { IsSet = true } : column.Type;
        var codes = column.CodesOf is null ? null : _symbols.Catalogue.Find(column.CodesOf);
        return operands.Operand(syntax.Operand, wanted, codes, place) is { } operand ? new ColumnTest(index, syntax.Operator, operand) : null;
    }
}
