using ImpRules.Evaluation;
using ImpRules.Profiles;
using ImpRules.Rules;
using ImpRules.Vocabulary;

namespace ImpRules.Tests.Evaluation;

public sealed class RoutingTests
{
    private static readonly DateOnly Day = new(2025, 6, 2);

    private static readonly RulePack Pack = SmallPack.Load(
        Rule("noPermit: citizen", "when: \"worker.citizenship includes any of [CA]\""),
        Rule("authorization: holder\npermit: open", "when: worker.rare"),
        Rule("exemption: open-one\ncode: X10\npermit: open\nrank: 200", "when: worker.inCanada"),
        Rule("exemption: tied-one\ncode: X20\npermit: employer-specific", "when: \"worker.citizenship includes any of [FR]\""),
        Rule("exemption: tied-two\ncode: X30\npermit: employer-specific\nrank: 50", "when: \"worker.citizenship includes any of [FR]\""),
        Rule("stream: high\nrank: 10", "when: offer.wageHourly >= 30"),
        Rule("stream: low\nrank: 20", "when: offer.wageHourly < 30"),
        Rule("obligation: fee\nduty: compliance-fee\nowedBy: employer\namount: 230", "when: decision.permit = employer-specific", "when: decision.routing = imp"),
        Rule("bar: young", "when: worker.age < 18"));

    private readonly RoutingEngine _engine = new(Pack);

    [Fact]
    public void No_permit_comes_before_everything_else()
    {
        var decision = Decide(("worker.citizenship", Set("CA", "FR")), ("worker.inCanada", FactValue.Of(true)));
        decision.Routing.Should().Be(Routing.NoWorkPermit);
        decision.Primary!.Rule.Id.Should().Be("citizen");
        decision.AmountOf(Duty.ComplianceFee).Should().Be(0);
    }

    [Fact]
    public void An_existing_authorization_comes_before_exemptions()
    {
        var decision = Decide(("worker.citizenship", Set("FR")), ("worker.rare", FactValue.Of(true)), ("worker.inCanada", FactValue.Of(true)));
        decision.Primary!.Rule.Id.Should().Be("holder");
        decision.IsAlreadyAuthorized.Should().BeTrue();
    }

    [Fact]
    public void Among_met_exemptions_the_least_burdensome_for_the_employer_comes_first()
    {
        var decision = Decide(("worker.citizenship", Set("FR")), ("worker.inCanada", FactValue.Of(true)));
        decision.Met.Select(m => m.Rule.Id).Should().Equal("open-one", "tied-two", "tied-one");
        decision.AmountOf(Duty.ComplianceFee).Should().Be(0);
    }

    [Fact]
    public void The_code_applied_for_comes_first_when_it_is_met()
    {
        var decision = Decide(new DecisionOptions { RequestedCode = "x20" }, ("worker.citizenship", Set("FR")), ("worker.inCanada", FactValue.Of(true)));
        decision.Primary!.Rule.Id.Should().Be("tied-one");
        decision.AmountOf(Duty.ComplianceFee).Should().Be(230);
    }

    [Fact]
    public void A_code_that_is_not_met_does_not_change_the_routing()
    {
        var decision = Decide(new DecisionOptions { RequestedCode = "X10" }, ("worker.citizenship", Set("FR")), ("worker.inCanada", FactValue.Of(false)));
        decision.Requested!.Status.Should().Be(Truth.NotMet);
        decision.Primary!.Rule.Id.Should().Be("tied-two");
    }

    [Fact]
    public void With_no_exemption_met_the_wage_chooses_the_stream()
    {
        Decide(("worker.citizenship", Set("US")), ("worker.inCanada", FactValue.Of(false)), ("offer.wageHourly", FactValue.Of(30m))).Stream!.Rule.Id.Should().Be("high");
        Decide(("worker.citizenship", Set("US")), ("worker.inCanada", FactValue.Of(false)), ("offer.wageHourly", FactValue.Of(29.99m))).Stream!.Rule.Id.Should().Be("low");
    }

    [Fact]
    public void Without_the_wage_the_routing_stands_and_the_stream_is_open()
    {
        var decision = Decide(("worker.citizenship", Set("US")), ("worker.inCanada", FactValue.Of(false)), ("worker.age", FactValue.Of(30L)));
        decision.Routing.Should().Be(Routing.Tfwp);
        decision.Stream.Should().BeNull();
        decision.MissingFacts.Should().BeEmpty();
        decision.FurtherFacts.Select(f => f.Fact.Path).Should().Equal("offer.wageHourly");
        decision.OpenStreams.Select(s => s.Rule.Id).Should().Equal("high", "low");
    }

    [Fact]
    public void What_is_not_known_leaves_the_routing_open_and_names_what_is_missing()
    {
        var decision = Decide(("worker.inCanada", FactValue.Of(false)));
        decision.Routing.Should().Be(Routing.Undetermined);
        decision.Possible.Should().BeEquivalentTo([Routing.NoWorkPermit, Routing.Imp, Routing.Tfwp]);
        decision.MissingFacts.Select(f => f.Fact.Path).Should().Equal("worker.citizenship");
        decision.Primary.Should().BeNull();
        decision.Owes(Duty.ComplianceFee).Should().BeNull();
    }

    [Fact]
    public void Once_an_exemption_is_met_only_a_case_without_a_permit_can_still_change_the_routing()
    {
        var decision = Decide(("worker.inCanada", FactValue.Of(true)));
        decision.Routing.Should().Be(Routing.Undetermined);
        decision.Possible.Should().Equal(Routing.NoWorkPermit, Routing.Imp);
        decision.MissingFacts.Should().ContainSingle().Which.Rules.Select(r => r.Id).Should().Equal("citizen");
    }

    [Fact]
    public void An_assumption_that_the_decision_leans_on_is_listed()
    {
        var decision = Decide(("worker.citizenship", Set("US")), ("worker.inCanada", FactValue.Of(false)));
        decision.Assumptions.Should().ContainSingle().Which.Fact.Path.Should().Be("worker.rare");
    }

    [Fact]
    public void Without_assumptions_a_rare_circumstance_is_asked_for()
    {
        var decision = Decide(new DecisionOptions { Assumptions = Assumptions.None }, ("worker.citizenship", Set("US")), ("worker.inCanada", FactValue.Of(false)));
        decision.Routing.Should().Be(Routing.Undetermined);
        decision.MissingFacts.Select(f => f.Fact.Path).Should().Equal("worker.rare");
    }

    [Fact]
    public void A_bar_never_changes_the_routing()
    {
        var decision = Decide(("worker.citizenship", Set("FR")), ("worker.inCanada", FactValue.Of(false)), ("worker.age", FactValue.Of(17L)));
        decision.Routing.Should().Be(Routing.Imp);
        decision.Bars.Should().ContainSingle().Which.Status.Should().Be(Truth.Met);
    }

    [Fact]
    public void A_bar_that_applies_is_shown_even_while_the_routing_is_open()
    {
        var decision = Decide(("worker.age", FactValue.Of(17L)));
        decision.Routing.Should().Be(Routing.Undetermined);
        decision.Bars.Should().ContainSingle().Which.Status.Should().Be(Truth.Met);
    }

    [Fact]
    public void A_bar_that_cannot_be_excluded_is_shown_as_such()
    {
        var decision = Decide(("worker.citizenship", Set("FR")), ("worker.inCanada", FactValue.Of(false)));
        decision.Bars.Should().ContainSingle().Which.Status.Should().Be(Truth.Undetermined);
        decision.FurtherFacts.Should().ContainSingle().Which.Instead.Select(f => f.Path).Should().Equal("worker.dateOfBirth");
    }

    [Fact]
    public void A_derived_fact_follows_from_the_given_one()
    {
        var decision = Decide(("worker.dateOfBirth", FactValue.Of(new DateOnly(2007, 6, 3))));
        decision.Fact("worker.age").Should().Be(new FactOutcome(Pack.Vocabulary.Find("worker.age")!, FactValue.Of(17L), FactOrigin.Derived));
    }

    [Fact]
    public void A_given_fact_wins_over_a_derived_one_and_the_contradiction_is_reported()
    {
        var decision = Decide(("worker.dateOfBirth", FactValue.Of(new DateOnly(2007, 6, 3))), ("worker.age", FactValue.Of(40L)));
        decision.Fact("worker.age").Value.Should().Be(FactValue.Of(40L));
        decision.Contradictions.Should().ContainSingle().Which.Derived.Should().Be(FactValue.Of(17L));
    }

    [Fact]
    public void A_criterion_shows_its_own_law_else_that_of_its_use_else_that_around_it()
    {
        const string shared = """
            criteria:
              sample.own: {text: {en: A., fr: A.}, when: worker.inCanada, cite: IRPR 204}
              sample.group: {text: {en: A., fr: A.}, cite: IRPR 204, any: [{id: x, text: {en: A., fr: A.}, when: worker.age > 3}]}
            """;
        const string rule = """
            exemption: citing
            family: samples
            title: {en: A, fr: A}
            authority: IRPR 204
            permit: open
            all:
              - {use: sample.own, cite: OTHER 7}
              - {use: sample.group, cite: OTHER 8}
              - use: sample.none
            """;
        const string others = """
            sources:
              OTHER: {title: {en: Other, fr: Autre}, kind: instructions}
            """;
        const string none = """
            criteria:
              sample.none: {text: {en: A., fr: A.}, when: worker.inCanada, cite: IRPR 204}
            """;
        var decision = new RoutingEngine(SmallPack.Load(shared, rule, others, none)).Decide(FactSet.Empty, Day);
        var criteria = decision.Find("citing")!.Criteria.Children;
        criteria.Select(c => c.Citations.Single().ToString()).Should().Equal("OTHER 7", "OTHER 8", "IRPR 204");
        criteria[1].Children[0].Citations.Single().ToString().Should().Be("OTHER 8");
    }

    [Fact]
    public void A_day_before_the_coverage_is_refused()
    {
        var decide = () => _engine.Decide(FactSet.Empty, new DateOnly(2015, 10, 25));
        decide.Should().Throw<ArgumentOutOfRangeException>().WithMessage("*2015-10-26*");
    }

    [Fact]
    public void A_fact_that_the_pack_does_not_know_is_refused()
    {
        var decide = () => _engine.Decide(FactSet.Empty.With("worker.shoeSize", FactValue.Of(9L)), Day);
        decide.Should().Throw<ArgumentException>().WithMessage("*worker.shoeSize*");
    }

    private Decision Decide(params (string Path, FactValue Value)[] facts) => Decide(DecisionOptions.Default, facts);

    private Decision Decide(DecisionOptions options, params (string Path, FactValue Value)[] facts) =>
        _engine.Decide(FactSet.Of(facts.Select(f => KeyValuePair.Create(f.Path, f.Value))), Day, options);

    private static FactValue Set(params string[] countries) => FactValue.OfSet(FactKind.Country, countries);

    private static string Rule(string head, params string[] conditions) =>
        $"{head}\nfamily: samples\ntitle: {{en: Sample, fr: Exemple}}\nauthority: IRPR 204\nall:\n"
        + string.Concat(conditions.Select((c, i) => $"  - {{id: c{i}, text: {{en: A., fr: A.}}, {c}, cite: IRPR 204}}\n"));
}
