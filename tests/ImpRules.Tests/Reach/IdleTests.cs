using ImpRules.Reach;

namespace ImpRules.Tests.Reach;

/// <summary>Tests of a rule that nobody's outcome hangs on.</summary>
public sealed class IdleTests
{
    [Theory]
    [InlineData("worker.age >= 18", "worker.age >= 16", "second")]
    [InlineData("worker.age >= 18", "worker.age <= 60", "")]
    [InlineData("offer.teer <= 1", "offer.noc = \"21231\"", "first second")] // the small pack has one occupation in TEER 1
    [InlineData("worker.citizenship includes any of [US]", "worker.citizenship is known", "second")]
    public void What_follows_from_the_rest_is_idle(string first, string second, string idle)
    {
        var pack = SmallPack.Load($$"""
            exemption: both
            family: idle
            title: {en: Both, fr: Les deux}
            authority: IRPR 204
            permit: open
            all:
              - {id: first, text: {en: First., fr: Premier.}, when: '{{first}}', cite: IRPR 204}
              - {id: second, text: {en: Second., fr: Second.}, when: '{{second}}', cite: IRPR 204}
            """);
        var side = Side.Of(pack.Checked, pack.Checked.Rules.Single(), new DateOnly(2025, 6, 2));
        string.Join(" ", ReachSearch.Idle(side).Select(c => c.Source.Id)).Should().Be(idle);
    }
}
