using ImpRules.Conditions;
using ImpRules.Vocabulary;

namespace ImpRules.RulesEngine.Formulas;

/// <summary>A fact in formulas.</summary>
/// <param name="Known">Whether it has a value.</param>
/// <param name="None">Whether it is known that there is none.</param>
/// <param name="Value">The value; only to be read when there is one.</param>
internal sealed record Term(Formula Known, Formula None, string Value)
{
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

    /// <summary>What follows from whether the value is as asked, and from whether there is none.</summary>
    public FormulaPair When(Formula asAsked, bool whenNone = false) => whenNone
        ? new(None | (Known & asAsked), !Known | asAsked)
        : new(Known & asAsked, !None & (!Known | asAsked));

    /// <summary>Whether the value compares so with another.</summary>
    public Formula Compares(ComparisonOperator op, string other) => Formula.Atom($"{Value} {Sign(op)} {other}");

    /// <summary>Whether the value is a word.</summary>
    public Formula Is(string word) => Compares(ComparisonOperator.Equal, Literal.Of(word));

    /// <summary>Whether the set has a member.</summary>
    public Formula Includes(string word) => Formula.Atom($"{Value}.Contains({Literal.Of(word)})");

    /// <summary>Whether the set has these members and no others.</summary>
    public Formula Is(IReadOnlyCollection<string> members) =>
        Formula.Atom($"{Value}.Count == {members.Count}") & Formula.All(members.Select(Includes));

    private static string Sign(ComparisonOperator op) => op switch
    {
        ComparisonOperator.Equal => "==",
        ComparisonOperator.NotEqual => "!=",
        ComparisonOperator.Less => "<",
        ComparisonOperator.LessOrEqual => "<=",
        ComparisonOperator.Greater => ">",
        _ => ">=",
    };
}
