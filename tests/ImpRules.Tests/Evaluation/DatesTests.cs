using ImpRules.Profiles;
using ImpRules.Vocabulary;

namespace ImpRules.Tests.Evaluation;

public sealed class DatesTests
{
    private const string Old = """
        exemption: dated
        code: X01
        family: samples
        title: {en: Old, fr: Ancienne}
        authority: IRPR 204
        permit: open
        effective: {until: 2020-06-30}
        all:
          - {id: a, text: {en: "At least {param dated.age}.", fr: "Au moins {param dated.age}."}, when: worker.age >= param dated.age, cite: IRPR 204}
        """;

    private const string New = """
        exemption: dated
        code: X02
        family: samples
        title: {en: New, fr: Nouvelle}
        authority: IRPR 204
        permit: open
        effective: {from: 2020-07-01, until: 2024-12-31}
        all:
          - {id: a, text: {en: "At least {param dated.age}.", fr: "Au moins {param dated.age}."}, when: worker.age >= param dated.age, cite: IRPR 204}
        """;

    private const string Age = """
        parameters:
          dated.age:
            type: integer
            label: {en: An age, fr: Un âge}
            values:
              - {value: 18, until: 2022-01-01, cite: IRPR 204}
              - {value: 21, from: 2022-01-02, until: 2023-12-31, cite: IRPR 204}
        """;

    private readonly RoutingEngine _engine = new(SmallPack.Load(Old, New, Age));

    [Theory]
    [InlineData("2015-10-26", "X01")]
    [InlineData("2020-06-30", "X01")]
    [InlineData("2020-07-01", "X02")]
    [InlineData("2022-01-01", "X02")]
    [InlineData("2022-01-02", null)]
    public void The_version_and_the_number_of_the_day_apply(string day, string? code) => Decide(day, 18).Primary?.Rule.Code.Should().Be(code);

    [Fact]
    public void After_its_last_day_a_rule_is_gone() => Decide("2025-01-01", 40).Find("dated").Should().BeNull();

    [Fact]
    public void A_number_that_the_pack_does_not_know_leaves_the_rule_undetermined_and_says_so()
    {
        var decision = Decide("2024-01-01", 40);
        decision.Find("dated")!.Status.Should().Be(Truth.Undetermined);
        decision.Routing.Should().Be(Routing.Undetermined);
        decision.MissingFacts.Should().BeEmpty();
        decision.LawNotKnown.Should().ContainSingle().Which.Id.Should().Be("a");
    }

    [Fact]
    public void A_text_embeds_the_number_of_the_day()
    {
        Decide("2022-01-01", 40).Find("dated")!.Criteria.Children[0].Requirement(Language.French).Should().Be("Au moins 18.");
        Decide("2022-01-02", 40).Find("dated")!.Criteria.Children[0].Requirement(Language.English).Should().Be("At least 21.");
    }

    private Decision Decide(string day, long age) =>
        _engine.Decide(FactSet.Empty.With("worker.age", FactValue.Of(age)), DateOnly.ParseExact(day, "yyyy-MM-dd"));
}
