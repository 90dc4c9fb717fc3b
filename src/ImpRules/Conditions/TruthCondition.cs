using ImpRules.Vocabulary;

namespace ImpRules.Conditions;

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
