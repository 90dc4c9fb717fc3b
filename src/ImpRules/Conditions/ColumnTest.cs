namespace ImpRules.Conditions;

/// <summary>One comparison of a column; a null operator asks whether the cell is a member of a set.</summary>
internal sealed record ColumnTest(int Column, ComparisonOperator? Operator, Operand Operand);
