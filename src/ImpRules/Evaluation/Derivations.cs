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

        var keys = new (int Column, FactValue Value)[lookup.Where.Count];
        for (var i = 0; i < keys.Length; i++)
        {
            var (column, input) = lookup.Where[i];
            keys[i] = (table.IndexOf(column), facts[symbols.Fact(input)]);
            if (!keys[i].Value.IsKnown)
            {
                return keys[i].Value;
            }
        }

        var wanted = table.IndexOf(lookup.Column);
        foreach (var row in rows)
        {
            if (Array.TrueForAll(keys, key => row.Cells[key.Column] == key.Value))
            {
                return row.Cells[wanted];
            }
        }

        return FactValue.NotKnown;
    }
}
