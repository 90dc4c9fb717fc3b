using ImpRules.Testing;

namespace ImpRules.Tests.Testing;

public class CoverageTests
{
    private const string Yes = "- {name: yes, expect: {status: met}}";

    [Fact]
    public void A_criterion_is_covered_when_it_was_seen_met_and_not_met()
    {
        Of("old-enough", Yes).IsCovered.Should().BeFalse();

        var both = Of("old-enough", Yes, "- {name: no, set: {worker.age: 12}, expect: {status: not-met}}", "- {name: open, unset: [worker.age], expect: {status: undetermined}}");

        both.IsCovered.Should().BeTrue();
        (both.Met, both.NotMet, both.Undetermined).Should().Be((1, 1, 1));
    }

    [Fact]
    public void Each_version_says_how_the_rule_itself_came_out()
    {
        var rule = AdultRule.Run(Yes, "- {name: no, set: {worker.age: 12}, expect: {status: not-met}}").Rules.Single(r => r.Rule.Id == "adult");

        (rule.Met, rule.NotMet, rule.Undetermined).Should().Be((1, 1, 0));
    }

    [Theory]
    [InlineData(17, 1, 0, 0)]
    [InlineData(18, 0, 1, 0)]
    [InlineData(19, 0, 0, 1)]
    [InlineData(20, 0, 0, 0)]
    [InlineData(16, 0, 0, 0)]
    public void A_step_of_a_whole_number_is_one(int age, int below, int at, int above)
    {
        var boundary = Of("old-enough", $"- {{name: a case, set: {{worker.age: {age}}}, expect: {{code: A1}}}}").Boundaries.Should().ContainSingle().Which;

        (boundary.Fact, boundary.Threshold).Should().Be(("worker.age", "18 (param some.age)"));
        (boundary.Below, boundary.At, boundary.Above).Should().Be((below, at, above));
    }

    [Theory]
    [InlineData("29.99", 1, 0, 0)]
    [InlineData("30", 0, 1, 0)]
    [InlineData("30.01", 0, 0, 1)]
    [InlineData("29", 0, 0, 0)]
    [InlineData("31", 0, 0, 0)]
    public void A_step_of_an_amount_is_a_cent(string wage, int below, int at, int above)
    {
        var boundary = Of("paid", $"- {{name: a case, set: {{offer.wageHourly: {wage}}}, expect: {{status: met}}}}").Boundaries.Single();

        (boundary.Below, boundary.At, boundary.Above).Should().Be((below, at, above));
    }

    [Fact]
    public void A_place_that_the_range_of_a_fact_rules_out_is_not_asked_for()
    {
        var source = SmallPack.Source(
            AdultRule.Text.Replace("worker.age >= param some.age", "offer.teer < 5", StringComparison.Ordinal).Replace("{param some.age}", "18", StringComparison.Ordinal),
            AdultRule.Tests("- {name: a case, set: {offer.teer: 5}, expect: {status: not-met}}"));

        var boundary = RuleTestRunner.Run(RulePack.Load(source), source).Coverage.Single(c => c.Criterion.Id == "old-enough").Boundaries.Single();

        (boundary.Below, boundary.At, boundary.Above).Should().Be((0, 1, null));
        (boundary.Possible, boundary.Seen, boundary.IsCovered).Should().Be((2, 1, false));
    }

    [Fact]
    public void Each_value_of_a_parameter_is_a_threshold_of_its_own_period()
    {
        const string Later = """
            parameters:
              later.age: {type: integer, label: {en: An age, fr: Un âge}, values: [{value: 18, until: 2020-12-31, cite: IRPR 204}, {value: 21, from: 2021-01-01, cite: IRPR 204}]}
            """;
        var source = SmallPack.Source(
            Later, AdultRule.Text.Replace("some.age", "later.age", StringComparison.Ordinal),
            AdultRule.Tests("- {name: today, set: {worker.age: 21}, expect: {status: met}}", "- {name: earlier, asOf: 2020-12-31, set: {worker.age: 21}, expect: {status: met}}"));

        var boundaries = RuleTestRunner.Run(RulePack.Load(source), source).Coverage.Single(c => c.Criterion.Id == "old-enough").Boundaries;

        boundaries.Select(b => (b.Threshold, b.At)).Should().Equal(("18 (param later.age)", 0), ("21 (param later.age)", 1));
        boundaries[0].Period.Should().Be(new Rules.Period(new DateOnly(2015, 10, 26), new DateOnly(2020, 12, 31)));
    }

    [Fact]
    public void A_criterion_decides_alone_when_its_turn_turns_the_rule_both_ways()
    {
        var report = AdultRule.Run(
            Yes,
            "- {name: too young, set: {worker.age: 17}, expect: {status: not-met}}",
            "- {name: elsewhere and badly paid, set: {worker.inCanada: false, offer.wageHourly: 20}, expect: {status: not-met}}");

        bool Decides(string id) => report.Coverage.Single(c => c.Criterion.Id == id).IsDecisive;

        Decides("old-enough").Should().BeTrue();
        report.Coverage.Single(c => c.Criterion.Id == "here").Should().Match<CriterionCoverage>(c => c.DecidesMet == 0 && c.DecidesNotMet == 1, "the wage is not known where the worker is here");
        Decides("rare").Should().BeFalse("it was never seen met");
    }

    [Fact]
    public void A_criterion_that_another_one_masks_does_not_decide()
    {
        var here = Of(
            "here", "- {name: both, set: {offer.wageHourly: 40}, expect: {status: met}}", "- {name: paid, set: {worker.inCanada: false, offer.wageHourly: 40}, expect: {status: met}}");

        here.IsCovered.Should().BeTrue();
        (here.DecidesMet, here.DecidesNotMet).Should().Be((0, 0));
    }

    [Fact]
    public void The_totals_count_places_not_thresholds()
    {
        var report = AdultRule.Run(Yes, "- {name: no, set: {worker.age: 17}, expect: {status: not-met}}");

        CoverageTotals.Of(report.Coverage).Should().Be(new CoverageTotals(Criteria: 5, MetAndNotMet: 1, Decisive: 1, Boundaries: 6, BoundariesSeen: 2));
    }

    private static CriterionCoverage Of(string id, params string[] cases) => AdultRule.Run(cases).Coverage.Single(c => c.Criterion.Id == id);
}
