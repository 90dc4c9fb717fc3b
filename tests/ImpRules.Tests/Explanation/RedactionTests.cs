namespace ImpRules.Tests.Explanation;

public sealed class RedactionTests
{
    /// <summary>Personal values of the profile below, in every form in which a text could give them.</summary>
    private static readonly string[] Values = ["India", "Inde", "\"IN\"", "1990-02-28", "February 28, 1990", "28 février 1990", "35 years", "35 ans", "open permit", "permis ouvert", "2030"];

    private static readonly Decision Decision = Examples.DecideProfile(
        "{worker: {citizenship: [IN], dateOfBirth: 1990-02-28, hiredAbroadOn: 2023-01-15, heldPermit: closed, heldPermitUntil: 2030-01-01, brokeConditions: false}, offer: {noc: \"00012\", wageHourly: 60}, employer: {relationship: subsidiary}}");

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    public void Redacted_text_holds_no_personal_value(Language language)
    {
        var full = new TextStyle { Detail = Detail.Full, Width = 1000 };

        Decision.ToText(language, full).Should().ContainAny(Values);
        Decision.Redact().ToText(language, full).Should().NotContainAny(Values.Except(["open permit", "permis ouvert"]));
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    public void Redacted_Markdown_holds_no_personal_value(Language language) =>
        Decision.Redact().ToMarkdown(language, Detail.Full).Should().NotContainAny(Values.Except(["open permit", "permis ouvert"]));

    [Fact]
    public void Redacted_JSON_holds_no_personal_value_but_the_names_of_the_facts()
    {
        var json = Decision.Redact().ToJson();

        json.Should().NotContainAny("1990-02-28", "2030-01-01", "[\"IN\"]", "\"closed\"", "\"value\":35,");
        json.Should().Contain("{\"fact\":\"worker.citizenship\",\"redacted\":true,\"origin\":\"given\"}");
        json.Should().Be(Decision.ToJson(redact: true));
    }

    [Fact]
    public void What_follows_from_a_personal_fact_is_personal_too() =>
        Decision.Redact().ToJson().Should().Contain("{\"fact\":\"worker.age\",\"redacted\":true,\"origin\":\"derived\"}");

    [Fact]
    public void Facts_that_are_not_personal_keep_their_values() =>
        Decision.Redact().ToJson().Should().Contain("{\"fact\":\"employer.relationship\",\"value\":\"subsidiary\",\"state\":\"known\",\"origin\":\"given\"}");

    [Fact]
    public void A_contradiction_about_a_person_gives_no_value()
    {
        var decision = Examples.Decide("contradiction");

        decision.ToJson().Should().Contain("\"contradictions\":[{\"fact\":\"worker.age\",\"given\":30,\"derived\":35}]");
        decision.Redact().ToJson().Should().Contain("\"contradictions\":[{\"fact\":\"worker.age\",\"redacted\":true}]");
        decision.Redact().ToText().Should().Contain("Age: the profile says (withheld)").And.NotContain("30 years");
    }

    [Fact]
    public void A_redacted_decision_names_its_routing_alone() => Decision.Redact().ToString().Should().Be("Imp");
}
