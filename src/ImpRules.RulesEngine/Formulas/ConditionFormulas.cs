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
        PresenceCondition presence => Presence(presence),
        ComparisonCondition comparison => Compare(Fact(comparison.Fact), comparison.Operator, TermOf(comparison.Operand)),
        NumberMembershipCondition numbers => Membership(
            Fact(numbers.Fact), Any(numbers.Numbers, n => Formula.Atom($"{Fact(numbers.Fact).Value} == {Literal.Of(n)}")), numbers.Expected),
        MembershipCondition membership => Membership(membership),
        TableCondition table => Table(table),
        _ => throw new NotSupportedException($"RulesEngine has no formula for {condition.GetType().Name}"),
    };

    private FormulaPair Truth(TruthCondition condition)
    {
        var fact = Fact(condition.Fact);
        var value = Formula.Atom(fact.Value);
        return Settled(fact.Known & (condition.Expected ? value : !value), fact.Open);
    }

    private FormulaPair Presence(PresenceCondition condition)
    {
        var fact = Fact(condition.Fact);
        return Settled(condition.ExpectNone ? fact.None : fact.Known, fact.Open);
    }

    /// <summary>Against what is known to be absent only "not equal" holds; two absences are equal.</summary>
    private static FormulaPair Compare(Term left, ComparisonOperator op, Term right)
    {
        var absences = op switch
        {
            ComparisonOperator.Equal => left.None & right.None,
            ComparisonOperator.NotEqual => (left.None & right.Known) | (left.Known & right.None),
            _ => Formula.False,
        };
        return Settled(left.Compares(op, right) | absences, left.Open | right.Open);
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
            MembershipOperator.In => Membership(fact, Any(words, fact.Is), true),
            MembershipOperator.NotIn => Membership(fact, Any(words, fact.Is), false),
            MembershipOperator.IncludesAnyOf => Membership(fact, Any(words, fact.Includes), true),
            MembershipOperator.IncludesNoneOf => Membership(fact, Any(words, fact.Includes), false),
            _ => Membership(fact, Formula.All(words.Select(fact.Includes)), true),
        };
    }

    private static FormulaPair Membership(Term fact, Formula isMember, bool expected) =>
        Settled(expected ? fact.Known & isMember : fact.None | (fact.Known & !isMember), fact.Open);

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

    private FormulaPair Cell(in FactValue cell, ColumnTest test)
    {
        if (cell.State == FactState.Absent)
        {
            return FormulaPair.Met;
        }

        var other = TermOf(test.Operand);
        return test.Operator is { } op
            ? Compare(Term.Of(cell), op, other)
            : Settled(other.Known & other.Includes(cell.AsText()), other.Open);
    }

    /// <summary>What must hold could hold; so could what is still open.</summary>
    private static FormulaPair Settled(Formula holds, Formula open) => new(holds, open | holds);

    private static Formula Any<T>(IEnumerable<T> items, Func<T, Formula> formula) => Formula.Any(items.Select(formula));

    private Term Fact(int position) => Term.Of(symbols.Facts[position]);

    private Term TermOf(Operand operand) => operand switch
    {
        ConstantOperand constant => Term.Of(constant.Constant),
        ParameterOperand parameter => Term.Of(law.Parameters[parameter.Parameter]),
        FactOperand fact => Fact(fact.Fact),
        _ => throw new NotSupportedException($"RulesEngine has no formula for {operand.GetType().Name}"),
    };
}
