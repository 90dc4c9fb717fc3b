using ImpRules.Reach;
using ImpRules.Rules;

namespace ImpRules.Tests.Reach;

/// <summary>The search on the law itself. Each witness is decided by both engines before it is handed out.</summary>
public sealed class ShippedRulesTests
{
    private static readonly DateOnly Day = new(2025, 6, 2);
    private readonly RulePack _pack = ShippedPack.Instance;

    [Fact]
    public void Every_version_of_an_exemption_is_settled_against_the_one_before()
    {
        var reach = new RuleReach(_pack, _pack);
        foreach (var version in _pack.Rules.Where(r => r.Kind == RuleKind.Exemption && r.Effective.From > _pack.Header.CoversFrom))
        {
            var day = version.Effective.From!.Value;
            reach.Compare(version.Id, day.AddDays(-1), day)!.Change.Should().NotBe(ReachChange.NotSettled, "{0} from {1}", version.Id, day);
        }
    }

    [Fact]
    public void Every_rule_is_as_wide_as_itself()
    {
        var reach = new RuleReach(_pack, _pack);
        foreach (var rule in _pack.RulesAt(Day))
        {
            (reach.Compare(rule.Id, Day, Day)?.Change ?? ReachChange.Equivalent).Should().Be(ReachChange.Equivalent, rule.Id);
        }
    }
}
