using ImpRules.Vocabulary;

namespace ImpRules.Conditions;

/// <summary>A fact compares as asked with a value.</summary>
internal sealed record ComparisonCondition(int Fact, ComparisonOperator Operator, Operand Operand) : Condition
{
    public override IEnumerable<int> Facts => Operand is FactOperand other ? [Fact, other.Fact] : [Fact];

    public override Truth Evaluate(ReadOnlySpan<FactValue> facts, LawAt law) =>
        Comparison.Compare(facts[Fact], Operator, Operand.Value(facts, law));
}
