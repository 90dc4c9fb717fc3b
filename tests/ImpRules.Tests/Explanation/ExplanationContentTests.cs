using System.Globalization;

namespace ImpRules.Tests.Explanation;

public sealed class ExplanationContentTests
{
    [Fact]
    public void The_code_applied_for_is_said_to_be_met_too_when_another_goes_first() =>
        Summary("{worker: {citizenship: [US], knowledgeIsRare: true}, employer: {relationship: parent, revenue: 2000000}, application: {requestedCode: C63}}")
            .Should().Contain("C63 Transferee: rare knowledge");

    [Fact]
    public void A_code_that_was_renamed_names_its_successor() =>
        Summary("{worker: {citizenship: [US]}, application: {requestedCode: c12}}").Should().Contain("C62 took its place");

    [Fact]
    public void A_hostile_code_is_shown_without_its_escapes() =>
        Examples.DecideProfile("{worker: {citizenship: [US]}, application: {requestedCode: \"*x* [a](b) <c>\"}}").ToMarkdown()
            .Should().Contain("\\*x\\* \\[a\\](b) \\<c\\>");

    [Fact]
    public void A_link_cannot_leave_its_place()
    {
        var markdown = Examples.Decide("transferee").ToMarkdown();

        markdown.Should().Contain("(https://example.org/ict%20%28page%29)").And.Contain("(https://laws.example/irpr)");
    }

    [Fact]
    public void An_assumption_turned_off_is_said_so() =>
        Summary("{worker: {citizenship: [CA]}}", Assumptions.None).Should().Contain("Assumed   Nothing; what the profile does not mention is not known.");

    [Fact]
    public void A_fee_that_hangs_on_a_fact_is_said_to() =>
        Summary("{worker: {citizenship: [PH]}, offer: {wageHourly: 20}}").Should().Contain("LMIA fee: $1,000, perhaps: it depends on “Farm work”");

    [Fact]
    public void A_fee_that_is_not_owed_says_why() =>
        Summary("{worker: {citizenship: [PH]}, offer: {wageHourly: 20, onFarm: true}}")
            .Should().Contain("No LMIA fee to pay: this does not hold: “The work is not farm work”.");

    [Fact]
    public void A_question_says_what_may_be_given_in_its_stead() =>
        Summary("{worker: {citizenship: [IN]}, employer: {relationship: parent}}").ReplaceLineEndings(" ").Should().Contain("or give “First day with the");

    [Fact]
    public void A_question_with_a_choice_of_answers_lists_them_as_a_profile_gives_them() =>
        Examples.DecideProfile("{worker: {citizenship: [PH]}}", assumptions: Assumptions.None).ToText(style: new TextStyle { Width = 200 })
            .Should().Contain("Answers: parent; subsidiary; none-of-these: none of these, or not sure\n");

    [Fact]
    public void Every_exemption_that_is_not_met_is_told_or_counted()
    {
        var pack = RulePack.Embedded();
        var decision = new RoutingEngine(pack).Decide(new Profile { Worker = new() { Citizenship = ["CA"] } }, new DateOnly(2025, 6, 2));

        var notMet = decision.ToText(style: new TextStyle { Width = 1000 }).Split("\nNot met\n")[1].Split("\nSources\n")[0].Split('\n');

        var counted = notMet.Single(l => l.Contains("exemptions do not concern this profile", StringComparison.Ordinal)).Split(' ')[0];
        var told = notMet.Count(l => l.StartsWith("  - ", StringComparison.Ordinal));
        (told + int.Parse(counted, CultureInfo.InvariantCulture)).Should().Be(decision.Exemptions.Count, "two rules with one code are two exemptions");
    }

    [Fact]
    public void The_default_shows_what_fails_and_counts_the_rest_while_full_shows_all()
    {
        var decision = Examples.Decide("near");

        decision.ToText().Should().Contain("4 other requirements are met.").And.NotContain("The occupation is in TEER category 0.");
        decision.ToText(style: new TextStyle { Detail = Detail.Full }).Should().Contain("The occupation is in TEER category 0.");
    }

    [Fact]
    public void Nothing_of_a_null_decision_is_explained()
    {
        FluentActions.Invoking(() => ((Decision)null!).ToText()).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ((Decision)null!).ToMarkdown()).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ((Decision)null!).Redact()).Should().Throw<ArgumentNullException>();
    }

    private static string Summary(string profile, Assumptions assumptions = Assumptions.Usual) =>
        Examples.DecideProfile(profile, assumptions: assumptions).ToText(Language.English, new TextStyle { Detail = Detail.Summary, Width = 200 });
}
