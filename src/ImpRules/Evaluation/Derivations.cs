using ImpRules.Checking;
using ImpRules.Conditions;
using ImpRules.Vocabulary;

namespace ImpRules.Evaluation;

/// <summary>
/// What follows from known facts. An input that is not known leaves the result not known; an input that is known to be
/// absent makes it absent.
/// </summary>
internal static class Derivations
{
    public static FactValue Apply(Derivation derivation, ReadOnlySpan<FactValue> facts, SymbolTable symbols, LawAt law)
    {
        switch (derivation)
        {
            case AsOfDerivation:
                return facts[symbols.AsOf];
            case BetweenDerivation between:
                var from = facts[symbols.Fact(between.From)];
                var to = facts[symbols.Fact(between.To)];
                return from.IsKnown && to.IsKnown
                    ? FactValue.Of(Calendar.Between(between.Unit, between.Rounding, from.AsDate(), to.AsDate()))
                    : Without(from, to);
            case TeerDerivation teer:
                var noc = facts[symbols.Fact(teer.Noc)];
                return noc.IsKnown ? FactValue.Of(noc.AsText()[1] - '0') : noc;
            case SameAsDerivation same:
                return facts[symbols.Fact(same.Fact)];
            case LookupDerivation lookup:
                return Lookup(lookup, facts, symbols, law);
            default:
                return FactValue.NotKnown;
        }
    }

    private static FactValue Without(in FactValue left, in FactValue right) =>
        left.State == FactState.Absent || right.State == FactState.Absent ? FactValue.Absent : FactValue.NotKnown;

    private static FactValue Lookup(LookupDerivation lookup, ReadOnlySpan<FactValue> facts, SymbolTable symbols, LawAt law)
    {
        var index = symbols.Table(lookup.Table);
        var table = symbols.Tables[index];
        if (law.Rows[index] is not { } rows)
        {
            return FactValue.NotKnown;
        }

        foreach (var (_, input) in lookup.Where)
        {
            var value = facts[symbols.Fact(input)];
            if (!value.IsKnown)
            {
                return value;
            }
        }

        foreach (var row in rows)
        {
            var matches = true;
            foreach (var (column, input) in lookup.Where)
            {
                matches &= row.Cells[table.IndexOf(column)] == facts[symbols.Fact(input)];
            }

            if (matches)
            {
                return row.Cells[table.IndexOf(lookup.Column)];
            }
        }

        return FactValue.NotKnown;
    }
}
