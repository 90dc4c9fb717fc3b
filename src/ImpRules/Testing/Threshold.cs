using ImpRules.Checking;
using ImpRules.Conditions;
using ImpRules.Rules;
using ImpRules.Vocabulary;

namespace ImpRules.Testing;

/// <summary>A number or date that a single test holds a fact against, with the value of one period.</summary>
/// <param name="Fact">The position of the fact.</param>
/// <param name="Operand">The other side; null for the cells of a table.</param>
/// <param name="Value">The value, where it does not depend on the profile.</param>
/// <param name="Column">For a table: the comparison of the column whose cells are the thresholds.</param>
/// <param name="Period">The days on which the threshold has this value and the rule version is in force.</param>
/// <param name="Step">How far one step is.</param>
/// <param name="Text">The threshold in words.</param>
internal sealed record Threshold(int Fact, Operand? Operand, FactValue Value, ColumnTest? Column, Period Period, decimal Step, string Text)
{
    /// <summary>The smallest step of a number that is not whole: a cent.</summary>
    private const decimal Hundredth = 0.01m;

    /// <summary>The thresholds of a single test in one rule version.</summary>
    public static IEnumerable<Threshold> Of(BoundCriterion leaf, RuleVersion rule, CheckedPack pack)
    {
        var period = Covered(rule.Effective, pack);
        return period is not { } inForce ? [] : pack.Conditions[leaf.Condition] switch
        {
            ComparisonCondition comparison when pack.Symbols.Facts[comparison.Fact].Type.IsOrdered => Of(comparison, inForce, pack.Symbols),
            TableCondition table => Of(table, inForce, pack.Symbols),
            _ => [],
        };
    }

    /// <summary>Whether a profile can give a value at a place: the vocabulary allows it, and the as-of date lies in the period.</summary>
    public bool IsPossible(BoundaryPlace place, SymbolTable symbols)
    {
        var fact = symbols.Facts[Fact];
        if (!Value.IsKnown)
        {
            return true;
        }

        var number = NumberAt(place, Value.AsNumber());
        if (fact.Derivation is AsOfDerivation || Fact == symbols.AsOf)
        {
            return Period.Contains(DateOnly.FromDayNumber((int)number));
        }

        return fact.Range?.Contains(number) ?? true;
    }

    /// <summary>Where the facts of a case lie next to the threshold; null when further away, not known, or the threshold is not in force.</summary>
    public IEnumerable<BoundaryPlace> PlacesOf(ReadOnlySpan<FactValue> facts, LawAt law, TableCondition? table, DateOnly asOf)
    {
        var value = facts[Fact];
        if (!value.IsKnown || !Period.Contains(asOf))
        {
            return [];
        }

        if (Column is null)
        {
            var other = Operand!.Value(facts, law);
            return other.IsKnown && PlaceOf(value.AsNumber() - other.AsNumber()) is { } place ? [place] : [];
        }

        var places = new HashSet<BoundaryPlace>();
        foreach (var row in law.Rows[table!.Table] ?? [])
        {
            // The column decides of a row that fits in all others, when no other row fits.
            if (row.Cells[Column.Column] is { IsKnown: true } cell && PlaceOf(value.AsNumber() - cell.AsNumber()) is { } place && table.Decides(Column, row, facts, law))
            {
                places.Add(place);
            }
        }

        return places;
    }

    /// <summary>The value at a place next to a threshold.</summary>
    public decimal NumberAt(BoundaryPlace place, decimal threshold) => place switch
    {
        BoundaryPlace.Below => threshold - Step,
        BoundaryPlace.Above => threshold + Step,
        _ => threshold,
    };

    private BoundaryPlace? PlaceOf(decimal difference) =>
        difference == 0 ? BoundaryPlace.At : difference == Step ? BoundaryPlace.Above : difference == -Step ? BoundaryPlace.Below : null;

    private static IEnumerable<Threshold> Of(ComparisonCondition comparison, Period inForce, SymbolTable symbols)
    {
        switch (comparison.Operand)
        {
            case ConstantOperand { Constant: var constant }:
                yield return new Threshold(comparison.Fact, comparison.Operand, constant, null, inForce, StepOf(comparison.Fact, constant, symbols), constant.ToString());
                break;
            case ParameterOperand operand:
                var parameter = symbols.Parameters[operand.Parameter];
                foreach (var dated in parameter.Values.Where(v => v.Value.IsKnown && v.Period.Overlaps(inForce)))
                {
                    var period = Both(dated.Period, inForce);
                    yield return new Threshold(
                        comparison.Fact, operand, dated.Value, null, period, StepOf(comparison.Fact, dated.Value, symbols), $"{dated.Value} (param {parameter.Name})");
                }

                break;
            case FactOperand other when other.Fact != comparison.Fact:
                yield return new Threshold(
                    comparison.Fact, other, FactValue.NotKnown, null, inForce, StepOf(comparison.Fact, FactValue.NotKnown, symbols), symbols.Facts[other.Fact].Path);
                break;
        }
    }

    private static IEnumerable<Threshold> Of(TableCondition condition, Period inForce, SymbolTable symbols)
    {
        var table = symbols.Tables[condition.Table];
        foreach (var column in condition.Columns)
        {
            var hasCells = table.Periods.Any(p => p.Period.Overlaps(inForce) && p.Value.Any(r => r.Cells[column.Column].IsKnown));
            if (hasCells && column is { Operator: not null, Operand: FactOperand operand } && symbols.Facts[operand.Fact].Type.IsOrdered)
            {
                yield return new Threshold(
                    operand.Fact, null, FactValue.NotKnown, column, inForce, StepOf(operand.Fact, FactValue.NotKnown, symbols), $"{table.Columns[column.Column].Name} of table {table.Name}");
            }
        }
    }

    private static decimal StepOf(int fact, in FactValue threshold, SymbolTable symbols)
    {
        if (symbols.Facts[fact].Type.Kind != FactKind.Decimal)
        {
            return 1;
        }

        var digits = threshold.IsKnown ? threshold.AsNumber().Scale : 0;
        return digits <= 2 ? Hundredth : new decimal(1, 0, 0, isNegative: false, (byte)digits);
    }

    private static Period? Covered(Period effective, CheckedPack pack) =>
        effective.Last < pack.Header.CoversFrom ? null : Both(effective, new Period(pack.Header.CoversFrom, null));

    private static Period Both(Period one, Period other)
    {
        var from = one.First > other.First ? one.From : other.From;
        var until = one.Last < other.Last ? one.Until : other.Until;
        return new Period(from, until);
    }
}
