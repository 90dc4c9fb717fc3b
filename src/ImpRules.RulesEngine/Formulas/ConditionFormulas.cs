using ImpRules.Checking;
using ImpRules.Conditions;
using ImpRules.Vocabulary;

namespace ImpRules.RulesEngine.Formulas;

/// <summary>Conditions as formulas, with the parameters, lists and tables of a run of days written in.</summary>
internal sealed class ConditionFormulas(SymbolTable symbols, LawAt law)
{
    public FormulaPair Of(Condition condition) => condition switch
    {
        TruthCondition truth => Truth(truth),
        PresenceCondition presence => Fact(presence.Fact).When(Formula.Of(!presence.ExpectNone), whenNone: presence.ExpectNone),
        ComparisonCondition { Operand: FactOperand other } comparison => Compare(Fact(comparison.Fact), comparison.Operator, Fact(other.Fact)),
        ComparisonCondition comparison => Compare(Fact(comparison.Fact), comparison.Operator, comparison.Operand.Value([], law)),
        NumberMembershipCondition numbers => Membership(numbers),
        MembershipCondition membership => Membership(membership),
        TableCondition table => Table(table),
        _ => throw new NotSupportedException($"RulesEngine has no formula for {condition.GetType().Name}"),
    };

    private FormulaPair Truth(TruthCondition condition)
    {
        var fact = Fact(condition.Fact);
        var value = Formula.Atom(fact.Value);
        return fact.When(condition.Expected ? value : !value);
    }

    /// <summary>Against what is known to be absent only "not equal" holds; two absences are equal.</summary>
    private static FormulaPair Compare(Term fact, ComparisonOperator op, in FactValue constant)
    {
        var unequal = op == ComparisonOperator.NotEqual;
        return constant switch
        {
            { State: FactState.NotKnown } => FormulaPair.Undetermined,
            { State: FactState.Absent } => fact.When(Formula.Of(unequal), whenNone: op == ComparisonOperator.Equal),
            { IsSet: true } => fact.When(unequal ? !fact.Is(constant.AsSet()) : fact.Is(constant.AsSet()), whenNone: unequal),
            _ => fact.When(fact.Compares(op, Literal.Of(constant)), whenNone: unequal),
        };
    }

    private static FormulaPair Compare(Term left, ComparisonOperator op, Term right)
    {
        var absences = op switch
        {
            ComparisonOperator.Equal => left.None & right.None,
            ComparisonOperator.NotEqual => (left.None & right.Known) | (left.Known & right.None),
            _ => Formula.False,
        };
        var holds = (left.Known & right.Known & left.Compares(op, right.Value)) | absences;
        return new(holds, left.Open | right.Open | holds);
    }

    private FormulaPair Membership(NumberMembershipCondition condition)
    {
        var fact = Fact(condition.Fact);
        var isOne = Formula.Any(condition.Numbers.Select(n => fact.Compares(ComparisonOperator.Equal, Literal.Of(n))));
        return fact.When(condition.Expected ? isOne : !isOne, whenNone: !condition.Expected);
    }

    private FormulaPair Membership(MembershipCondition condition)
    {
        if (condition.List.Items(law) is not { } items)
        {
            return FormulaPair.Undetermined;
        }

        var fact = Fact(condition.Fact);
        var words = items.Order(StringComparer.Ordinal);
        return condition.Operator switch
        {
            MembershipOperator.In => fact.When(Formula.Any(words.Select(fact.Is))),
            MembershipOperator.NotIn => fact.When(!Formula.Any(words.Select(fact.Is)), whenNone: true),
            MembershipOperator.IncludesAnyOf => fact.When(Formula.Any(words.Select(fact.Includes))),
            MembershipOperator.IncludesNoneOf => fact.When(!Formula.Any(words.Select(fact.Includes)), whenNone: true),
            _ => fact.When(Formula.All(words.Select(fact.Includes))),
        };
    }

    private FormulaPair Table(TableCondition condition)
    {
        if (law.Rows[condition.Table] is not { } rows)
        {
            return FormulaPair.Undetermined;
        }

        var columns = condition.Columns.Items.ToArray();
        return Rows([.. rows.Select(row => Array.ConvertAll(columns, test => Cell(row.Cells[test.Column], test)))], 0);
    }

    /// <summary>Some row fits: rows that begin alike are asked for their beginning once.</summary>
    private static FormulaPair Rows(IReadOnlyCollection<FormulaPair[]> rows, int column) =>
        rows.Count > 0 && column == rows.First().Length
            ? FormulaPair.Met
            : FormulaPair.Any([.. rows.GroupBy(row => row[column]).Select(alike => FormulaPair.All([alike.Key, Rows([.. alike], column + 1)]))]);

    /// <summary>An empty cell fits anything.</summary>
    private FormulaPair Cell(in FactValue cell, ColumnTest test) => (cell.State, test.Operand, test.Operator) switch
    {
        (FactState.Absent, _, _) => FormulaPair.Met,
        (_, FactOperand set, null) => Fact(set.Fact).When(Fact(set.Fact).Includes(cell.AsText())),
        (_, FactOperand fact, { } op) => Compare(Fact(fact.Fact), Mirrored(op), cell),
        (_, var constant, null) => FormulaPair.Of(Comparison.IsMember(cell, constant.Value([], law))),
        (_, var constant, { } op) => FormulaPair.Of(Comparison.Compare(cell, op, constant.Value([], law))),
    };

    /// <summary>How the other side compares when this side compares so.</summary>
    private static ComparisonOperator Mirrored(ComparisonOperator op) => op switch
    {
        ComparisonOperator.Less => ComparisonOperator.Greater,
        ComparisonOperator.LessOrEqual => ComparisonOperator.GreaterOrEqual,
        ComparisonOperator.Greater => ComparisonOperator.Less,
        ComparisonOperator.GreaterOrEqual => ComparisonOperator.LessOrEqual,
        _ => op,
    };

    private Term Fact(int position) => Term.Of(symbols.Facts[position]);
}
