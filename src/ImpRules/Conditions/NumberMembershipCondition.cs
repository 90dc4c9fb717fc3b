using ImpRules.Vocabulary;

namespace ImpRules.Conditions;

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
