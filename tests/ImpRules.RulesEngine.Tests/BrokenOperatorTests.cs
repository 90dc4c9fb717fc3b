using ImpRules.Checking;
using ImpRules.Conditions;
using ImpRules.Profiles;
using ImpRules.Tests.Properties;
using ImpRules.Tests.Reach;

namespace ImpRules.RulesEngine.Tests;

/// <summary>The differential tests can fail: whichever operator an engine gets wrong, some profile shows it.</summary>
public sealed class BrokenOperatorTests
{
    private static readonly RulePack Pack = new RandomRules(new Random(2)).Pack(80);

    private static readonly FactSet[] Profiles = MakeProfiles();

    private static readonly Dictionary<string, Func<CheckedPack, CheckedPack>> Changes = new(StringComparer.Ordinal)
    {
        ["= read as !="] = Comparison(ComparisonOperator.Equal, ComparisonOperator.NotEqual),
        ["!= read as ="] = Comparison(ComparisonOperator.NotEqual, ComparisonOperator.Equal),
        ["< read as <="] = Comparison(ComparisonOperator.Less, ComparisonOperator.LessOrEqual),
        ["<= read as <"] = Comparison(ComparisonOperator.LessOrEqual, ComparisonOperator.Less),
        ["> read as >="] = Comparison(ComparisonOperator.Greater, ComparisonOperator.GreaterOrEqual),
        [">= read as >"] = Comparison(ComparisonOperator.GreaterOrEqual, ComparisonOperator.Greater),
        ["in read as not in"] = Membership(MembershipOperator.In, MembershipOperator.NotIn),
        ["not in read as in"] = Membership(MembershipOperator.NotIn, MembershipOperator.In),
        ["includes any of read as all of"] = Membership(MembershipOperator.IncludesAnyOf, MembershipOperator.IncludesAllOf),
        ["includes none of read as any of"] = Membership(MembershipOperator.IncludesNoneOf, MembershipOperator.IncludesAnyOf),
        ["includes all of read as any of"] = Membership(MembershipOperator.IncludesAllOf, MembershipOperator.IncludesAnyOf),
        ["one of the numbers left out"] = Each<NumberMembershipCondition>(c => c with { Numbers = new EquatableList<decimal>(c.Numbers.Items[1..].ToArray()) }),
        ["not in read as in, of numbers"] = Each<NumberMembershipCondition>(c => c with { Expected = true }),
        ["is known read as is none"] = Each<PresenceCondition>(c => c.ExpectNone ? c : c with { ExpectNone = true }),
        ["is none read as is known"] = Each<PresenceCondition>(c => c with { ExpectNone = false }),
        ["a fact read as its opposite"] = Each<TruthCondition>(c => c.Expected ? c with { Expected = false } : c),
        ["not read over"] = Each<TruthCondition>(c => c with { Expected = true }),
        ["a column of a table not asked"] = Each<TableCondition>(c => c with { Columns = new EquatableList<ColumnTest>(c.Columns.Items[..^1].ToArray()) }),
        ["the last column of a table compared another way"] = Each<TableCondition>(c => c with { Columns = new EquatableList<ColumnTest>([.. c.Columns.Items[..^1], Otherwise(c.Columns.Items[^1])]) }),
        ["all read as any"] = pack => BrokenRules.Groups(pack, Junction.All, Junction.Any),
        ["any read as all"] = pack => BrokenRules.Groups(pack, Junction.Any, Junction.All),
        ["none read as any"] = pack => BrokenRules.Groups(pack, Junction.None, Junction.Any),
        ["none read as all"] = pack => BrokenRules.Groups(pack, Junction.None, Junction.All),
    };

    public static TheoryData<string> Names => [.. Changes.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_broken_operator_shows(string name)
    {
        var broken = new BrokenRules(Pack, RandomRules.Day, Changes[name]);

        Profiles.Any(broken.CompiledDiffers).Should().BeTrue("of {0} profiles one shows it of the compiled engine", Profiles.Length);
        Profiles.Any(broken.RulesEngineDiffers).Should().BeTrue("of {0} profiles one shows it of RulesEngine", Profiles.Length);
    }

    [Fact]
    public void Without_one_nothing_shows()
    {
        var sound = new BrokenRules(Pack, RandomRules.Day, pack => pack);

        Profiles.Where(sound.CompiledDiffers).Should().BeEmpty();
        Profiles.Where(sound.RulesEngineDiffers).Should().BeEmpty();
    }

    private static FactSet[] MakeProfiles()
    {
        var cases = new RandomCases(Pack, RandomRules.Day);
        var random = new Random(1);
        return [.. Enumerable.Range(0, 500).Select(_ => cases.Make(random).Facts)];
    }

    private static Func<CheckedPack, CheckedPack> Comparison(ComparisonOperator from, ComparisonOperator to) =>
        Each<ComparisonCondition>(c => c.Operator == from ? c with { Operator = to } : c);

    private static Func<CheckedPack, CheckedPack> Membership(MembershipOperator from, MembershipOperator to) =>
        Each<MembershipCondition>(c => c.Operator == from ? c with { Operator = to } : c);

    private static Func<CheckedPack, CheckedPack> Each<T>(Func<T, T> change)
        where T : Condition => pack => BrokenRules.Conditions(pack, c => c is T one ? change(one) : c);

    private static ColumnTest Otherwise(ColumnTest test) => test with
    {
        Operator = test.Operator switch
        {
            ComparisonOperator.Equal => ComparisonOperator.NotEqual,
            ComparisonOperator.NotEqual => ComparisonOperator.Equal,
            _ => ComparisonOperator.Greater,
        },
    };
}
