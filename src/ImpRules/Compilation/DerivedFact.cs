using ImpRules.Checking;
using ImpRules.Conditions;
using ImpRules.Rules;
using ImpRules.Vocabulary;

namespace ImpRules.Compilation;

/// <summary>
/// How one fact follows from others. An input that is not known leaves it not known; an input that is known to be absent
/// makes it absent.
/// </summary>
internal abstract class DerivedFact(int fact, int[] inputs)
{
    /// <summary>The position of the fact.</summary>
    public int Fact => fact;

    /// <summary>The positions of the facts it follows from, the as-of date among them.</summary>
    public int[] Inputs => inputs;

    /// <summary>Whether it follows only from what was given, never from what was derived or assumed.</summary>
    public virtual bool FromGivenAlone => false;

    public abstract FactValue Value(ReadOnlySpan<FactValue> facts);

    public static DerivedFact Of(int fact, SymbolTable symbols, LawAt law) => symbols.Facts[fact].Derivation switch
    {
        AsOfDerivation => new Same(fact, symbols.AsOf, false),
        SameAsDerivation same => new Same(fact, symbols.Fact(same.Fact), true),
        BetweenDerivation between => new Between(fact, symbols.Fact(between.From), symbols.Fact(between.To), between),
        TeerDerivation teer => new Teer(fact, symbols.Fact(teer.Noc)),
        LookupDerivation { Where: [var (column, input)] } lookup => new KeyedLookup(fact, symbols.Fact(input), lookup.Column, column, symbols.Tables[symbols.Table(lookup.Table)], law.Rows[symbols.Table(lookup.Table)]),
        LookupDerivation lookup => new Lookup(fact, [.. lookup.Where.Select(w => symbols.Fact(w.Value))], lookup, symbols.Tables[symbols.Table(lookup.Table)], law.Rows[symbols.Table(lookup.Table)]),
        _ => throw new InvalidOperationException($"`{symbols.Facts[fact].Path}` does not follow from other facts"),
    };

    private sealed class Same(int fact, int other, bool fromGivenAlone) : DerivedFact(fact, [other])
    {
        public override bool FromGivenAlone => fromGivenAlone;

        public override FactValue Value(ReadOnlySpan<FactValue> facts) => facts[other];
    }

    private sealed class Between(int fact, int from, int to, BetweenDerivation how) : DerivedFact(fact, [from, to])
    {
        public override FactValue Value(ReadOnlySpan<FactValue> facts)
        {
            ref readonly var first = ref facts[from];
            ref readonly var last = ref facts[to];
            return first.IsKnown && last.IsKnown ? FactValue.Of(Calendar.Between(how.Unit, how.Rounding, first.AsDate(), last.AsDate()))
                : first.State == FactState.Absent || last.State == FactState.Absent ? FactValue.Absent
                : FactValue.NotKnown;
        }
    }

    private sealed class Teer(int fact, int occupation) : DerivedFact(fact, [occupation])
    {
        public override FactValue Value(ReadOnlySpan<FactValue> facts) =>
            facts[occupation].IsKnown ? FactValue.Of(facts[occupation].AsText()[1] - '0') : facts[occupation];
    }

    /// <summary>A cell of the row that one fact chooses.</summary>
    private sealed class KeyedLookup(int fact, int input, string column, string keyColumn, Table table, TableRow[]? rows) : DerivedFact(fact, [input])
    {
        private Dictionary<FactValue, FactValue>? _cells;

        public override FactValue Value(ReadOnlySpan<FactValue> facts)
        {
            ref readonly var key = ref facts[input];
            return rows is null ? FactValue.NotKnown
                : key.IsKnown ? (_cells ??= Cells(rows)).GetValueOrDefault(key)
                : key;
        }

        private Dictionary<FactValue, FactValue> Cells(TableRow[] all)
        {
            var (key, value) = (table.IndexOf(keyColumn), table.IndexOf(column));
            var cells = new Dictionary<FactValue, FactValue>(all.Length);
            foreach (var row in all)
            {
                cells.TryAdd(row.Cells[key], row.Cells[value]);
            }

            return cells;
        }
    }

    /// <summary>A cell of the row that several facts choose.</summary>
    private sealed class Lookup(int fact, int[] inputs, LookupDerivation how, Table table, TableRow[]? rows) : DerivedFact(fact, inputs)
    {
        private readonly int[] _keys = [.. how.Where.Select(w => table.IndexOf(w.Key))];
        private readonly int _column = table.IndexOf(how.Column);

        public override FactValue Value(ReadOnlySpan<FactValue> facts)
        {
            if (rows is null)
            {
                return FactValue.NotKnown;
            }

            foreach (var input in Inputs)
            {
                if (!facts[input].IsKnown)
                {
                    return facts[input];
                }
            }

            foreach (var row in rows)
            {
                if (Fits(row, facts))
                {
                    return row.Cells[_column];
                }
            }

            return FactValue.NotKnown;
        }

        private bool Fits(TableRow row, ReadOnlySpan<FactValue> facts)
        {
            for (var i = 0; i < _keys.Length; i++)
            {
                if (row.Cells[_keys[i]] != facts[Inputs[i]])
                {
                    return false;
                }
            }

            return true;
        }
    }
}
