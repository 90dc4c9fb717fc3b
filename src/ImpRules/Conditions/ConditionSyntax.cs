namespace ImpRules.Conditions;

/// <summary>A comparison as it is written, before names are looked up.</summary>
internal abstract record ConditionSyntax;

/// <summary>A word of a condition and its place in the text, from 0.</summary>
internal sealed record Word(string Text, int Offset, bool Quoted = false);

/// <summary><c>fact</c> or <c>not fact</c>.</summary>
internal sealed record TruthSyntax(Word Fact, bool Expected) : ConditionSyntax;

/// <summary><c>fact op operand</c>.</summary>
internal sealed record ComparisonSyntax(Word Fact, ComparisonOperator Operator, OperandSyntax Operand) : ConditionSyntax;

/// <summary><c>fact in [..]</c> and its kin.</summary>
internal sealed record MembershipSyntax(Word Fact, MembershipOperator Operator, ListSyntax List) : ConditionSyntax;

/// <summary><c>fact is known</c>, <c>fact is none</c>.</summary>
internal sealed record PresenceSyntax(Word Fact, bool ExpectNone) : ConditionSyntax;

/// <summary><c>table NAME has column op operand and ..</c>.</summary>
internal sealed record TableSyntax(Word Table, IReadOnlyList<ColumnSyntax> Columns) : ConditionSyntax;

/// <summary>One comparison of a column; a null operator is <c>column in setFact</c>.</summary>
internal sealed record ColumnSyntax(Word Column, ComparisonOperator? Operator, OperandSyntax Operand);

/// <summary>The other side of a comparison.</summary>
internal abstract record OperandSyntax(Word Word);

/// <summary>A value or the name of a fact: which of the two is told by its form.</summary>
internal sealed record ValueOrFactSyntax(Word Word) : OperandSyntax(Word);

/// <summary><c>param NAME</c>.</summary>
internal sealed record ParameterSyntax(Word Word) : OperandSyntax(Word);

/// <summary>A list written out, or named.</summary>
internal abstract record ListSyntax;

/// <summary><c>[a, b]</c>.</summary>
internal sealed record LiteralListSyntax(IReadOnlyList<Word> Items, int Offset) : ListSyntax;

/// <summary><c>list NAME</c>.</summary>
internal sealed record NamedListSyntax(Word Name) : ListSyntax;
