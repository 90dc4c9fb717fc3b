using ImpRules.Conditions;
using ImpRules.Diagnostics;
using ImpRules.Vocabulary;

namespace ImpRules.Checking;

/// <summary>Finds comparisons that by the types of their facts can never hold, or always do.</summary>
internal static class TautologyCheck
{
    public static void Run(Condition condition, SymbolTable symbols, SourceSpan span, DiagnosticBag bag)
    {
        switch (Always(condition, symbols))
        {
            case true:
                bag.Error(Codes.AlwaysHolds, span, "this holds whatever the value is", "leave it out, or ask `is known`");
                break;
            case false:
                bag.Error(Codes.NeverHolds, span, "this can never hold", "look at the range and values of the fact in the vocabulary");
                break;
        }
    }

    private static bool? Always(Condition condition, SymbolTable symbols) => condition switch
    {
        ComparisonCondition { Operand: FactOperand other } same when other.Fact == same.Fact =>
            same.Operator is ComparisonOperator.Equal or ComparisonOperator.LessOrEqual or ComparisonOperator.GreaterOrEqual,
        ComparisonCondition { Operand: ConstantOperand { Constant: var value } } comparison when symbols.Facts[comparison.Fact].Range is { } range =>
            ByRange(comparison.Operator, value.AsNumber(), range),
        MembershipCondition { List: ConstantList list } membership => ByValues(membership, list, symbols.Facts[membership.Fact]),
        _ => null,
    };

    private static bool? ByRange(ComparisonOperator op, decimal value, NumberRange range)
    {
        var min = range.Min ?? decimal.MinValue;
        var max = range.Max ?? decimal.MaxValue;
        return op switch
        {
            ComparisonOperator.Less => value > max ? true : value <= min ? false : null,
            ComparisonOperator.LessOrEqual => value >= max ? true : value < min ? false : null,
            ComparisonOperator.Greater => value < min ? true : value >= max ? false : null,
            ComparisonOperator.GreaterOrEqual => value <= min ? true : value > max ? false : null,
            _ => null,
        };
    }

    private static bool? ByValues(MembershipCondition membership, ConstantList list, FactDeclaration fact)
    {
        if (fact.Type != new FactType(FactKind.Code) || fact.Values.Count == 0 || list.Words.Count() < fact.Values.Count)
        {
            return null;
        }

        // A fact that can be absent is not in the list even when the list names every value: gates are written so.
        return membership.Operator == MembershipOperator.NotIn && fact.Assume.State != FactState.Absent ? false : null;
    }
}
