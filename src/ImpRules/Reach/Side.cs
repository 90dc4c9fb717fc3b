using ImpRules.Checking;
using ImpRules.Conditions;
using ImpRules.Vocabulary;

namespace ImpRules.Reach;

/// <summary>One of two rules that are held against each other: as a pack states it, on a day.</summary>
/// <param name="Pack">The pack.</param>
/// <param name="Rule">The version in force on the day; null when none is, so that nobody can meet it.</param>
/// <param name="Day">The as-of date.</param>
/// <param name="Law">The parameters, lists and tables of that day.</param>
internal sealed record Side(CheckedPack Pack, BoundRule? Rule, DateOnly Day, LawAt Law)
{
    public SymbolTable Symbols => Pack.Symbols;

    /// <summary>The distinct conditions of the rule.</summary>
    public IEnumerable<Condition> Conditions => Rule is null ? [] : Tests(Rule.Root).Select(t => Pack.Conditions[t.Condition]).Distinct();

    /// <summary>The side of a rule version on a day.</summary>
    public static Side Of(CheckedPack pack, BoundRule? rule, DateOnly day) =>
        new(pack, rule, day, new LawAt(day, pack.Symbols.Parameters, pack.Symbols.Lists, pack.Symbols.Tables));

    /// <summary>The declaration of a fact, or null when this pack has no such fact.</summary>
    public FactDeclaration? Find(string path) => Symbols.Fact(path) is var index and >= 0 ? Symbols.Facts[index] : null;

    private static IEnumerable<BoundCriterion> Tests(BoundCriterion criterion) =>
        criterion.Junction == Junction.Test ? [criterion] : criterion.Children.SelectMany(Tests);
}
