using System.Collections.Frozen;
using ImpRules.Vocabulary;

namespace ImpRules.Conditions;

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
            _ => AllOf(value, items),
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

    private static bool AllOf(FactValue value, FrozenSet<string> items)
    {
        var members = value.AsSet().AsSpan();
        foreach (var item in items.Items)
        {
            if (!members.Contains(item))
            {
                return false;
            }
        }

        return true;
    }
}
