using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ImpRules.Rules;
using ImpRules.Vocabulary;

namespace ImpRules.Packing;

/// <summary>Parameters, lists and tables: what is dated and cited beside the rules.</summary>
internal static class LawForm
{
    public static void Write(PackedWriter to, Parameter parameter)
    {
        to.Text(parameter.Name);
        CommonForm.Write(to, parameter.Type);
        to.Text(parameter.Unit);
        CommonForm.Write(to, parameter.Label);
        to.Items(parameter.Values, (to, dated) => Write(to, dated, ValueForm.Write));
        CommonForm.Write(to, parameter.Span);
    }

    public static Parameter ReadParameter(PackedReader from) => new()
    {
        Name = from.Text(),
        Type = CommonForm.ReadType(from),
        Unit = from.TextOrNull(),
        Label = CommonForm.ReadText(from),
        Values = from.Items(from => ReadDated(from, ValueForm.Read)),
        Span = CommonForm.ReadSpan(from),
    };

    public static void Write(PackedWriter to, ValueList list)
    {
        to.Text(list.Name);
        CommonForm.Write(to, list.Type);
        CommonForm.Write(to, list.Label);
        to.Items(list.Values, (to, dated) => Write(to, dated, (to, items) => to.Items(items, CommonForm.WriteWord)));
        CommonForm.Write(to, list.Span);
    }

    public static ValueList ReadList(PackedReader from) => new()
    {
        Name = from.Text(),
        Type = CommonForm.ReadType(from),
        Label = CommonForm.ReadText(from),
        Values = from.Items(from => ReadDated(from, from => ImmutableCollectionsMarshal.AsImmutableArray(from.Items(CommonForm.ReadWord)))),
        Span = CommonForm.ReadSpan(from),
    };

    public static void Write(PackedWriter to, Table table)
    {
        to.Text(table.Name);
        CommonForm.Write(to, table.Title);
        to.Items(table.Columns, Write);
        to.Items(table.Key, CommonForm.WriteWord);
        to.Items(table.Periods, (to, dated) => Write(to, dated, (to, rows) => to.Items(rows, Write)));
        to.Items(table.Citations, CommonForm.Write);
        CommonForm.Write(to, table.Span);
    }

    public static Table ReadTable(PackedReader from) => new()
    {
        Name = from.Text(),
        Title = CommonForm.ReadText(from),
        Columns = from.Items(ReadColumn),
        Key = from.Items(CommonForm.ReadWord),
        Periods = from.Items(from => ReadDated<IReadOnlyList<TableRow>>(from, from => from.Items(ReadRow))),
        Citations = from.Items(CommonForm.ReadCitation),
        Span = CommonForm.ReadSpan(from),
    };

    private static void Write(PackedWriter to, TableColumn column)
    {
        to.Text(column.Name);
        CommonForm.Write(to, column.Type);
        to.Text(column.CodesOf);
    }

    private static TableColumn ReadColumn(PackedReader from) => new(from.Text(), CommonForm.ReadType(from), from.TextOrNull());

    private static void Write(PackedWriter to, TableRow row)
    {
        to.Items(row.Cells, ValueForm.Write);
        CommonForm.Write(to, row.Span);
    }

    private static TableRow ReadRow(PackedReader from) => new(from.Items(ValueForm.Read), CommonForm.ReadSpan(from));

    private static void Write<T>(PackedWriter to, Dated<T> dated, Action<PackedWriter, T> write)
    {
        CommonForm.Write(to, dated.Period);
        write(to, dated.Value);
        to.Items(dated.Citations, CommonForm.Write);
        CommonForm.Write(to, dated.Span);
    }

    private static Dated<T> ReadDated<T>(PackedReader from, Func<PackedReader, T> read) =>
        new(CommonForm.ReadPeriod(from), read(from), from.Items(CommonForm.ReadCitation), CommonForm.ReadSpan(from));
}
