using ImpRules.Testing;

namespace ImpRules.Tests.Testing;

public class FailureTests
{
    [Fact]
    public void A_rule_that_is_not_met_names_the_criterion_the_fact_its_value_and_the_provision()
    {
        var failure = Only("- {name: a case, set: {worker.age: 17}, expect: {status: met}}");

        failure.ToString().Should().Be("status: expected met, got not-met");
        failure.Because.Should().Equal("`old-enough` is not met: worker.age is 17 (IRPR 204: At least 18 years old.)");
    }

    [Fact]
    public void Every_criterion_that_fails_is_named() =>
        Only("- {name: a case, set: {worker.age: 17, worker.rare: true}, expect: {status: met}}").Because.Select(b => b.Split(':')[0])
            .Should().Equal("`old-enough` is not met", "`rare` is met");

    [Fact]
    public void Of_a_rule_that_is_met_what_the_case_says_comes_first() =>
        Only("- {name: a case, set: {offer.noc: \"21231\"}, expect: {status: not-met}}").Because
            .Should().HaveCount(4).And.StartWith("`young-code` is not met: offer.noc is 21231 (IRPR 204: A material handler.)").And.EndWith("and 1 more");

    [Fact]
    public void A_fact_that_is_not_known_or_only_assumed_says_so()
    {
        Only("- {name: a case, unset: [worker.age], expect: {status: met}}").Because.Should().ContainSingle().Which
            .Should().StartWith("`old-enough` is not known: worker.age is not known");
        Only("- {name: a case, expect: {criteria: {rare: met}}}").Because.Should().ContainSingle().Which.Should().Contain("worker.rare is false (assumed)");
    }

    [Fact]
    public void An_exemption_that_did_not_come_out_says_what_keeps_it()
    {
        Only("- {name: a case, set: {worker.age: 17}, expect: {code: A1}}").Because.Should().ContainSingle().Which.Should().StartWith("`old-enough` is not met");
        Only("- {name: a case, expect: {code: B2}}").Because.Should().Equal("no rule in force on that day has it");
        Only("- {name: a case, expect: {routing: tfwp}}").Because.Should().Equal("`adult` is met");
    }

    private static RuleTestFailure Only(string test) => AdultRule.Run(test).Results.Should().ContainSingle().Which.Failures.Should().ContainSingle().Which;
}
