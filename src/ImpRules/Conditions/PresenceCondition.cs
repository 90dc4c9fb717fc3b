using ImpRules.Vocabulary;

namespace ImpRules.Conditions;

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
