using System.Collections.Frozen;
using ImpRules.Rules;
using ImpRules.Vocabulary;

namespace ImpRules.Conditions;

/// <summary>
/// Parameters, lists and tables as they stand at one date. What the pack does not know for that date is
/// <see cref="FactValue.NotKnown"/> or null, and leaves conditions undetermined: it never reads as "not met".
/// </summary>
internal sealed class LawAt
{
    public LawAt(DateOnly date, IReadOnlyList<Parameter> parameters, IReadOnlyList<ValueList> lists, IReadOnlyList<Table> tables)
    {
        Date = date;
        Parameters = [.. parameters.Select(p => p.At(date)?.Value ?? FactValue.NotKnown)];
        Lists = [.. lists.Select(l => l.At(date)?.Value.ToFrozenSet(StringComparer.Ordinal))];
        Rows = [.. tables.Select(t => t.Periods.Any(p => p.Period.Contains(date)) ? t.RowsAt(date).ToArray() : null)];
    }

    /// <summary>The date, or the first of a run of dates on which nothing changes.</summary>
    public DateOnly Date { get; }

    public FactValue[] Parameters { get; }

    public FrozenSet<string>?[] Lists { get; }

    public TableRow[]?[] Rows { get; }
}
