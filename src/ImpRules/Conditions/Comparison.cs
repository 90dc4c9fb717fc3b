using ImpRules.Vocabulary;

namespace ImpRules.Conditions;

/// <summary>
/// Comparison of two values. A value that is not known leaves it undetermined. Against a value that is known to be absent
/// only "not equal" holds; two absences are equal.
/// </summary>
internal static class Comparison
{
    public static Truth Compare(in FactValue left, ComparisonOperator op, in FactValue right)
    {
        if (left.State == FactState.NotKnown || right.State == FactState.NotKnown)
        {
            return Truth.Undetermined;
        }

        if (op == ComparisonOperator.Equal)
        {
            return Truths.Of(left.Equals(right));
        }

        if (op == ComparisonOperator.NotEqual)
        {
            return Truths.Of(!left.Equals(right));
        }

        if (left.State == FactState.Absent || right.State == FactState.Absent)
        {
            return Truth.NotMet;
        }

        var order = left.AsNumber().CompareTo(right.AsNumber());
        return Truths.Of(op switch
        {
            ComparisonOperator.Less => order < 0,
            ComparisonOperator.LessOrEqual => order <= 0,
            ComparisonOperator.Greater => order > 0,
            _ => order >= 0,
        });
    }

    public static Truth IsMember(in FactValue value, in FactValue set) => set.State switch
    {
        FactState.NotKnown => Truth.Undetermined,
        FactState.Absent => Truth.NotMet,
        _ => Truths.Of(set.AsSet().AsSpan().Contains(value.AsText())),
    };
}
