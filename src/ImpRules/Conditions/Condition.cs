using System.Collections.Frozen;
using ImpRules.Vocabulary;

namespace ImpRules.Conditions;

/// <summary>
/// One comparison with every name looked up and every type checked. Facts, parameters, lists and tables are positions, so
/// that equal comparisons are equal values and are evaluated once.
/// </summary>
internal abstract record Condition
{
    /// <summary>The positions of the facts it asks for.</summary>
    public abstract IEnumerable<int> Facts { get; }

    /// <summary>Whether it holds, given what is known.</summary>
    public abstract Truth Evaluate(ReadOnlySpan<FactValue> facts, LawAt law);

    /// <summary>The facts that are not known and could settle it.</summary>
    public virtual IReadOnlyList<int> OpenFacts(ReadOnlySpan<FactValue> facts, LawAt law)
    {
        var open = new List<int>();
        foreach (var fact in Facts)
        {
            if (facts[fact].State == FactState.NotKnown)
            {
                open.Add(fact);
            }
        }

        return open;
    }
}

/// <summary>A boolean fact is as expected.</summary>
internal sealed record TruthCondition(int Fact, bool Expected) : Condition
{
    public override IEnumerable<int> Facts => [Fact];

    public override Truth Evaluate(ReadOnlySpan<FactValue> facts, LawAt law)
    {
        var value = facts[Fact];
        return value.State switch
        {
            FactState.NotKnown => Truth.Undetermined,
            FactState.Absent => Truth.NotMet,
            _ => Truths.Of(value.AsBoolean() == Expected),
        };
    }
}

/// <summary>A fact compares as asked with a value.</summary>
internal sealed record ComparisonCondition(int Fact, ComparisonOperator Operator, Operand Operand) : Condition
{
    public override IEnumerable<int> Facts => Operand is FactOperand other ? [Fact, other.Fact] : [Fact];

    public override Truth Evaluate(ReadOnlySpan<FactValue> facts, LawAt law) =>
        Comparison.Compare(facts[Fact], Operator, Operand.Value(facts, law));
}

/// <summary>A value or set stands as asked to a list.</summary>
internal sealed record MembershipCondition(int Fact, MembershipOperator Operator, ListOperand List) : Condition
{
    public override IEnumerable<int> Facts => [Fact];

    public override Truth Evaluate(ReadOnlySpan<FactValue> facts, LawAt law)
    {
        var value = facts[Fact];
        if (value.State == FactState.NotKnown || List.Items(law) is not { } items)
        {
            return Truth.Undetermined;
        }

        if (value.State == FactState.Absent)
        {
            return Truths.Of(Operator is MembershipOperator.NotIn or MembershipOperator.IncludesNoneOf);
        }

        return Truths.Of(Operator switch
        {
            MembershipOperator.In => items.Contains(value.AsText()),
            MembershipOperator.NotIn => !items.Contains(value.AsText()),
            MembershipOperator.IncludesAnyOf => AnyOf(value, items),
            MembershipOperator.IncludesNoneOf => !AnyOf(value, items),
            _ => items.IsSubsetOf(value.AsSet()),
        });
    }

    private static bool AnyOf(FactValue value, FrozenSet<string> items)
    {
        foreach (var member in value.AsSet())
        {
            if (items.Contains(member))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>A whole number is, or is not, one of a few.</summary>
internal sealed record NumberMembershipCondition(int Fact, bool Expected, EquatableList<decimal> Numbers) : Condition
{
    public override IEnumerable<int> Facts => [Fact];

    public override Truth Evaluate(ReadOnlySpan<FactValue> facts, LawAt law)
    {
        var value = facts[Fact];
        return value.State switch
        {
            FactState.NotKnown => Truth.Undetermined,
            FactState.Absent => Truths.Of(!Expected),
            _ => Truths.Of(Numbers.Items.Contains(value.AsNumber()) == Expected),
        };
    }
}

/// <summary>A fact has a value (<c>is known</c>), or there is none (<c>is none</c>).</summary>
internal sealed record PresenceCondition(int Fact, bool ExpectNone) : Condition
{
    public override IEnumerable<int> Facts => [Fact];

    public override Truth Evaluate(ReadOnlySpan<FactValue> facts, LawAt law) => facts[Fact].State switch
    {
        FactState.NotKnown => Truth.Undetermined,
        FactState.Absent => Truths.Of(ExpectNone),
        _ => Truths.Of(!ExpectNone),
    };
}

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

    private Truth Matches(IReadOnlyList<FactValue> cells, ReadOnlySpan<FactValue> facts, LawAt law)
    {
        var worst = Truth.Met;
        foreach (var test in Columns.Items)
        {
            var cell = cells[test.Column];
            if (cell.State == FactState.Absent)
            {
                continue;
            }

            var truth = test.Operator is { } op
                ? Comparison.Compare(cell, op, test.Operand.Value(facts, law))
                : Comparison.IsMember(cell, test.Operand.Value(facts, law));
            if (truth == Truth.NotMet)
            {
                return Truth.NotMet;
            }

            worst = truth == Truth.Undetermined ? Truth.Undetermined : worst;
        }

        return worst;
    }
}

/// <summary>One comparison of a column; a null operator asks whether the cell is a member of a set.</summary>
internal sealed record ColumnTest(int Column, ComparisonOperator? Operator, Operand Operand);
