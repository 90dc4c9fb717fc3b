using ImpRules.Conditions;
using ImpRules.Vocabulary;

namespace ImpRules.RulesEngine.Formulas;

/// <summary>One side of a comparison.</summary>
/// <param name="Known">Whether it has a value.</param>
/// <param name="None">Whether it is known that there is none.</param>
/// <param name="Value">The value; only to be read when there is one.</param>
/// <param name="Members">For a set written out: its members.</param>
internal sealed record Term(Formula Known, Formula None, string Value, IReadOnlyList<string>? Members = null)
{
    private static readonly Term Unknowable = new(Formula.False, Formula.False, "");

    /// <summary>Whether nothing is known of it.</summary>
    public Formula Open => !Known & !None;

    public static Term Of(FactDeclaration fact)
    {
        var path = Literal.Of(fact.Path);
        var member = $"{RuleInput.Name}.{RuleInput.MemberOf(fact.Type)}";
        return new(
            Formula.Atom($"{member}.ContainsKey({path})"),
            Formula.Atom($"{RuleInput.Name}.{nameof(RuleInput.None)}.Contains({path})"),
            $"{member}[{path}]");
    }

    public static Term Of(in FactValue value) => value.State switch
    {
        FactState.NotKnown => Unknowable,
        FactState.Absent => new(Formula.False, Formula.True, ""),
        _ when value.IsSet => new(Formula.True, Formula.False, "", value.AsSet()),
        _ => new(Formula.True, Formula.False, Literal.Of(value)),
    };

    /// <summary>Whether both have values and these compare so.</summary>
    public Formula Compares(ComparisonOperator op, Term other) => Known & other.Known & (op, Members, other.Members) switch
    {
        (ComparisonOperator.Equal, null, null) => Formula.Atom($"{Value} == {other.Value}"),
        (ComparisonOperator.NotEqual, null, null) => Formula.Atom($"{Value} != {other.Value}"),
        (ComparisonOperator.Less, _, _) => Formula.Atom($"{Value} < {other.Value}"),
        (ComparisonOperator.LessOrEqual, _, _) => Formula.Atom($"{Value} <= {other.Value}"),
        (ComparisonOperator.Greater, _, _) => Formula.Atom($"{Value} > {other.Value}"),
        (ComparisonOperator.GreaterOrEqual, _, _) => Formula.Atom($"{Value} >= {other.Value}"),
        (ComparisonOperator.Equal, { } members, null) => other.Is(members),
        (ComparisonOperator.NotEqual, { } members, null) => !other.Is(members),
        _ => throw new NotSupportedException("sets written out are compared with sets of a fact"),
    };

    /// <summary>Whether the set has a member.</summary>
    public Formula Includes(string word) => Formula.Atom($"{Value}.Contains({Literal.Of(word)})");

    /// <summary>Whether the value is a word.</summary>
    public Formula Is(string word) => Formula.Atom($"{Value} == {Literal.Of(word)}");

    private Formula Is(IReadOnlyList<string> members) =>
        Formula.Atom($"{Value}.Count == {members.Count}") & Formula.All(members.Select(Includes));
}
