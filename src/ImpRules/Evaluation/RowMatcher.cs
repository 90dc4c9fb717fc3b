using System.Numerics;
using ImpRules.Compilation;
using ImpRules.Conditions;
using ImpRules.Rules;
using ImpRules.Vocabulary;

namespace ImpRules.Evaluation;

/// <summary>
/// A table condition that several facts settle together. Remembers for each value of a fact which rows it fits and which it
/// could fit, a bit for each row, so that a case only intersects them.
/// </summary>
internal sealed class RowMatcher
{
    private const int MostWords = 64;
    private readonly TableRow[] _rows;
    private readonly LawAt _law;
    private readonly Column[] _columns;
    private readonly ulong[] _always;
    private readonly int _words;

    private RowMatcher(TableCondition condition, TableRow[] rows, LawAt law, FactLeaves?[] leaves)
    {
        _rows = rows;
        _law = law;
        _words = (rows.Length + 63) / 64;
        _columns = [.. condition.Columns.Where(c => c.Operand is FactOperand).Select(c => new Column(c, leaves[((FactOperand)c.Operand).Fact]!))];
        Facts = [.. _columns.Select(c => c.Fact).Distinct()];
        IsByCell = Array.TrueForAll(_columns, c => c.IsByCell);
        _always = new ulong[2 * _words];
        for (var i = 0; i < rows.Length; i++)
        {
            _always[i / 64] |= 1UL << i;
        }

        _always.AsSpan(0, _words).CopyTo(_always.AsSpan(_words));
        foreach (var test in condition.Columns.Where(c => c.Operand is not FactOperand))
        {
            Narrow(test, [], _always);
        }
    }

    /// <summary>A matcher for the condition, or null when it is none that one helps.</summary>
    public static RowMatcher? For(Condition condition, LawAt law, FactLeaves?[] leaves) =>
        condition is TableCondition table && law.Rows[table.Table] is { Length: <= 64 * MostWords } rows ? new RowMatcher(table, rows, law, leaves) : null;

    /// <summary>The facts it asks for.</summary>
    public int[] Facts { get; }

    /// <summary>Whether every fact it asks for fits the same rows for all values in a cell.</summary>
    public bool IsByCell { get; }

    /// <param name="facts">What is known.</param>
    /// <param name="words">Which of a fact's words each is, where that is known; -1 otherwise.</param>
    public Truth Evaluate(ReadOnlySpan<FactValue> facts, ReadOnlySpan<int> words)
    {
        Span<ulong> left = stackalloc ulong[2 * _words];
        Span<bool> isLeft = stackalloc bool[_columns.Length];
        _always.CopyTo(left);
        for (var i = 0; i < _columns.Length; i++)
        {
            var column = _columns[i];
            if (column.IsByCell && column.Leaves.CellOf(facts[column.Fact], words[column.Fact]) is >= 0 and var cell)
            {
                Intersect(left, column.Fits[cell] ??= Fits(column.Test, facts));
            }
            else
            {
                isLeft[i] = true;
            }
        }

        // Row by row only now, when few are left.
        for (var i = 0; i < _columns.Length; i++)
        {
            if (isLeft[i])
            {
                Narrow(_columns[i].Test, facts, left);
            }
        }

        return left[.._words].ContainsAnyExcept(0UL) ? Truth.Met
            : left[_words..].ContainsAnyExcept(0UL) ? Truth.Undetermined
            : Truth.NotMet;
    }

    /// <summary>Whether what is known of one fact alone leaves no row that could fit.</summary>
    public bool IsRuledOut(int fact, ReadOnlySpan<FactValue> facts)
    {
        ulong[] left = [.. _always];
        foreach (var column in _columns)
        {
            if (column.Fact == fact)
            {
                Narrow(column.Test, facts, left);
            }
        }

        return !left.AsSpan(_words).ContainsAnyExcept(0UL);
    }

    private static void Intersect(Span<ulong> left, ReadOnlySpan<ulong> fits)
    {
        for (var i = 0; i < left.Length; i++)
        {
            left[i] &= fits[i];
        }
    }

    /// <summary>Takes out the rows that a column's test does not fit, of those that are left.</summary>
    private void Narrow(ColumnTest test, ReadOnlySpan<FactValue> facts, Span<ulong> left)
    {
        for (var word = 0; word < _words; word++)
        {
            for (var could = left[_words + word]; could != 0; could &= could - 1)
            {
                var bit = could & (0 - could);
                var row = _rows[(word * 64) + BitOperations.TrailingZeroCount(could)];
                var truth = test.Fits(row.Cells[test.Column], facts, _law);
                left[word] &= truth == Truth.Met ? ulong.MaxValue : ~bit;
                left[_words + word] &= truth == Truth.NotMet ? ~bit : ulong.MaxValue;
            }
        }
    }

    /// <summary>The rows that a column's test fits, then those that it could fit.</summary>
    private ulong[] Fits(ColumnTest test, ReadOnlySpan<FactValue> facts)
    {
        ulong[] fits = [.. _always];
        Narrow(test, facts, fits);
        return fits;
    }

    private sealed class Column(ColumnTest test, FactLeaves leaves)
    {
        public ColumnTest Test => test;

        public FactLeaves Leaves => leaves;

        public int Fact { get; } = ((FactOperand)test.Operand).Fact;

        /// <summary>Whether a cell fits the same rows whatever its value: not so between thresholds that other conditions set.</summary>
        public bool IsByCell => !leaves.IsOrdered;

        public ulong[]?[] Fits { get; } = new ulong[leaves.CellCount][];
    }
}
