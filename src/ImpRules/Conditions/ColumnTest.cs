using ImpRules.Vocabulary;

namespace ImpRules.Conditions;

/// <summary>One comparison of a column; a null operator asks whether the cell is a member of a set.</summary>
internal sealed record ColumnTest(int Column, ComparisonOperator? Operator, Operand Operand)
{
    /// <summary>Whether a cell fits; an empty one fits anything.</summary>
    public Truth Fits(in FactValue cell, ReadOnlySpan<FactValue> facts, LawAt law) =>
        cell.State == FactState.Absent ? Truth.Met
        : Operator is { } op ? Comparison.Compare(cell, op, Operand.Value(facts, law))
        : Comparison.IsMember(cell, Operand.Value(facts, law));
}
