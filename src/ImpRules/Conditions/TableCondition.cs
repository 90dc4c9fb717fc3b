using ImpRules.Rules;
using ImpRules.Vocabulary;

namespace ImpRules.Conditions;

/// <summary>A table has a row in force whose columns all compare as asked.</summary>
internal sealed record TableCondition(int Table, EquatableList<ColumnTest> Columns) : Condition
{
    public override IEnumerable<int> Facts => Columns.Select(c => c.Operand).OfType<FactOperand>().Select(o => o.Fact).Distinct();

    public override Truth Evaluate(ReadOnlySpan<FactValue> facts, LawAt law)
    {
        if (law.Rows[Table] is not { } rows)
        {
            return Truth.Undetermined;
        }

        var best = Truth.NotMet;
        foreach (var row in rows)
        {
            var truth = Matches(row.Cells, facts, law);
            if (truth == Truth.Met)
            {
                return Truth.Met;
            }

            best = truth == Truth.Undetermined ? Truth.Undetermined : best;
        }

        return best;
    }

    /// <summary>Only what could still make one of the rows fit that known facts do not rule out.</summary>
    public override IReadOnlyList<int> OpenFacts(ReadOnlySpan<FactValue> facts, LawAt law)
    {
        var open = new List<int>();
        foreach (var row in law.Rows[Table] ?? [])
        {
            if (Matches(row.Cells, facts, law) != Truth.Undetermined)
            {
                continue;
            }

            foreach (var test in Columns.Items)
            {
                if (row.Cells[test.Column].IsKnown && test.Operand is FactOperand { Fact: var fact } && facts[fact].State == FactState.NotKnown && !open.Contains(fact))
                {
                    open.Add(fact);
                }
            }
        }

        return open;
    }

    /// <summary>Whether a column decides of a row, and the row of the whole: it fits in every other column, and no other row fits.</summary>
    public bool Decides(ColumnTest column, TableRow row, ReadOnlySpan<FactValue> facts, LawAt law)
    {
        if (Matches(row.Cells, facts, law, column) != Truth.Met)
        {
            return false;
        }

        foreach (var other in law.Rows[Table] ?? [])
        {
            if (other != row && Matches(other.Cells, facts, law) == Truth.Met)
            {
                return false;
            }
        }

        return true;
    }

    private Truth Matches(IReadOnlyList<FactValue> cells, ReadOnlySpan<FactValue> facts, LawAt law, ColumnTest? leftOut = null)
    {
        var worst = Truth.Met;
        foreach (var test in Columns.Items)
        {
            if (ReferenceEquals(test, leftOut))
            {
                continue;
            }

            var truth = test.Fits(cells[test.Column], facts, law);
            if (truth == Truth.NotMet)
            {
                return Truth.NotMet;
            }

            worst = truth == Truth.Undetermined ? Truth.Undetermined : worst;
        }

        return worst;
    }
}
