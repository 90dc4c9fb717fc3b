using ImpRules.Diagnostics;
using ImpRules.Vocabulary;

namespace ImpRules.Rules;

/// <summary>A cited, dated table that conditions match against facts.</summary>
public sealed record Table
{
    /// <summary>The name that conditions use after <c>table</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What it is called.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Its columns, in order.</summary>
    public required IReadOnlyList<TableColumn> Columns { get; init; }

    /// <summary>The columns that together tell rows in force apart; empty when rows may repeat.</summary>
    public IReadOnlyList<string> Key { get; init; } = [];

    /// <summary>Its rows over time. Different periods may overlap: a row is in force when its period contains the day.</summary>
    public required IReadOnlyList<Dated<IReadOnlyList<TableRow>>> Periods { get; init; }

    /// <summary>The authority for the table as a whole.</summary>
    public IReadOnlyList<Citation> Citations { get; init; } = [];

    /// <summary>Where it is declared.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>The position of a column, or -1.</summary>
    public int IndexOf(string column)
    {
        for (var i = 0; i < Columns.Count; i++)
        {
            if (Columns[i].Name == column)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The rows in force on a day.</summary>
    public IEnumerable<TableRow> RowsAt(DateOnly day) => Periods.Where(p => p.Period.Contains(day)).SelectMany(p => p.Value);
}

/// <summary>A column of a table.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">The type of its cells.</param>
/// <param name="CodesOf">For codes: the fact whose values they are, or null when they are not checked.</param>
public sealed record TableColumn(string Name, FactType Type, string? CodesOf = null);

/// <summary>A row: a cell per column; <see cref="FactValue.Absent"/> matches anything.</summary>
public sealed record TableRow(IReadOnlyList<FactValue> Cells, SourceSpan Span);
