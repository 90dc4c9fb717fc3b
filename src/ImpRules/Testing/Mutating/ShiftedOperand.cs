using ImpRules.Conditions;
using ImpRules.Vocabulary;

namespace ImpRules.Testing.Mutating;

/// <summary>A threshold that is a step off.</summary>
internal sealed record ShiftedOperand(Operand Operand, decimal Step) : Operand
{
    public override FactValue Value(ReadOnlySpan<FactValue> facts, LawAt law) =>
        Operand.Value(facts, law) is { IsKnown: true } value ? Shift(value, Step) : FactValue.NotKnown;

    public static FactValue Shift(in FactValue value, decimal step) => value.Kind switch
    {
        FactKind.Date => FactValue.Of(value.AsDate().AddDays((int)step)),
        FactKind.Integer => FactValue.Of((long)(value.AsNumber() + step)),
        _ => FactValue.Of(value.AsNumber() + step),
    };
}
