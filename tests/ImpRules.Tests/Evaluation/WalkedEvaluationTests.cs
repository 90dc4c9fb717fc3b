using CsCheck;
using ImpRules.Evaluation;
using ImpRules.Tests.Properties;

namespace ImpRules.Tests.Evaluation;

/// <summary>The compiled evaluation gives every criterion the truth that walking the trees as written gives it.</summary>
public sealed class WalkedEvaluationTests
{
    private static readonly RulePack Pack = ShippedPack.Instance;

    [Fact]
    public void Compiled_and_walked_truths_are_the_same()
    {
        var compiled = new RoutingEngine(Pack);
        var walked = new RoutingEngine(Pack, (rules, facts) => new WalkedBoard(rules, facts));
        new RandomCases(Pack).Gen.Sample(
            test =>
            {
                foreach (var assumptions in Enum.GetValues<Assumptions>())
                {
                    var options = new DecisionOptions { Assumptions = assumptions };
                    var (mine, plain) = (compiled.Decide(test.Facts, test.AsOf, options), walked.Decide(test.Facts, test.AsOf, options));
                    foreach (var rule in Pack.Compiled.At(test.AsOf).Rules)
                    {
                        Same(rule.Root, mine, plain);
                    }

                    mine.Routing.Should().Be(plain.Routing);
                    mine.Primary?.Rule.Should().BeSameAs(plain.Primary?.Rule);
                }
            },
            iter: 3000);
    }

    private static void Same(Compilation.Node node, Decision mine, Decision plain)
    {
        if (mine.TruthOf(node) != plain.TruthOf(node))
        {
            mine.TruthOf(node).Should().Be(plain.TruthOf(node), node.Criterion.Source.ToString());
        }

        foreach (var child in node.Children)
        {
            Same(child, mine, plain);
        }
    }
}
