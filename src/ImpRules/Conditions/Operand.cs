using System.Collections.Frozen;
using ImpRules.Vocabulary;

namespace ImpRules.Conditions;

/// <summary>The other side of a comparison.</summary>
internal abstract record Operand
{
    public abstract FactValue Value(ReadOnlySpan<FactValue> facts, LawAt law);
}

/// <summary>A value written out.</summary>
internal sealed record ConstantOperand(FactValue Constant) : Operand
{
    public override FactValue Value(ReadOnlySpan<FactValue> facts, LawAt law) => Constant;
}

/// <summary>A parameter's value at the as-of date.</summary>
internal sealed record ParameterOperand(int Parameter) : Operand
{
    public override FactValue Value(ReadOnlySpan<FactValue> facts, LawAt law) => law.Parameters[Parameter];
}

/// <summary>Another fact.</summary>
internal sealed record FactOperand(int Fact) : Operand
{
    public override FactValue Value(ReadOnlySpan<FactValue> facts, LawAt law) => facts[Fact];
}

/// <summary>A list that a fact is held against.</summary>
internal abstract record ListOperand
{
    public abstract FrozenSet<string>? Items(LawAt law);
}

/// <summary>A list written out.</summary>
internal sealed record ConstantList(EquatableList<string> Words) : ListOperand
{
    private FrozenSet<string>? _items;

    public override FrozenSet<string> Items(LawAt law) => _items ??= Words.ToFrozenSet(StringComparer.Ordinal);

    public bool Equals(ConstantList? other) => other is not null && Words.Equals(other.Words);

    public override int GetHashCode() => Words.GetHashCode();
}

/// <summary>A named list's items at the as-of date.</summary>
internal sealed record NamedList(int List) : ListOperand
{
    public override FrozenSet<string>? Items(LawAt law) => law.Lists[List];
}
