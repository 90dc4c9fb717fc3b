using CsCheck;
using ImpRules.Reach;

namespace ImpRules.Tests.Reach;

/// <summary>The search finds a profile when there is one, and none when there is none.</summary>
public sealed class ExactnessTests
{
    private const int Rules = 6;

    [Fact]
    public void The_search_finds_what_trying_every_profile_finds() =>
        Gen.Int[0, int.MaxValue - 1].Sample(
            seed =>
            {
                var pack = new RandomRules(new Random(seed)).Pack(Rules);
                var sides = pack.Checked.Rules.Select(r => Side.Of(pack.Checked, r, RandomRules.Day)).ToList();
                foreach (var (one, other) in sides.Zip(sides.Skip(1)))
                {
                    if (BruteForce.Exists(one, other) is { } exists)
                    {
                        var (search, first, second, _) = ReachSearch.Between(one, other);
                        (search.Find(first, second) is not null).Should().Be(exists, "{0} against {1}, seed {2}", one.Rule!.Rule.Id, other.Rule!.Rule.Id, seed);
                    }
                }
            },
            iter: 60);

    /// <summary>Making a witness throws when an engine decides otherwise than the search foretold.</summary>
    [Fact]
    public void Engines_decide_as_the_search_foretells() =>
        Gen.Int[0, int.MaxValue - 1].Sample(
            seed =>
            {
                var random = new Random(seed);
                var reach = new RuleReach(new RandomRules(random).Pack(Rules), new RandomRules(random).Pack(Rules));
                for (var rule = 0; rule < Rules; rule++)
                {
                    var comparison = reach.Compare($"rule-{rule}", RandomRules.Day, RandomRules.Day)!;
                    comparison.Change.Should().NotBe(ReachChange.NotSettled);
                }
            },
            iter: 25);
}
