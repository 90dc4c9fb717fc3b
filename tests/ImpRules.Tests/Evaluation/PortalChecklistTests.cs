using ImpRules.Evaluation;
using ImpRules.Profiles;
using ImpRules.Rules;
using ImpRules.Tests.Law;
using ImpRules.Vocabulary;

namespace ImpRules.Tests.Evaluation;

public sealed class PortalChecklistTests
{
    private static readonly DateOnly Day = new(2026, 3, 2);
    private readonly RoutingEngine _engine = new(ShippedPack.Instance);

    public static TheoryData<string> Rules => [.. BaseProfiles.All.Where(p => p.Value.AsOf is not null).Select(p => p.Key).Order(StringComparer.Ordinal)];

    [Theory]
    [InlineData("cusma-professional", PortalSubmission.Required)]
    [InlineData("iec-young-professionals", PortalSubmission.Required)]
    [InlineData("post-graduation", PortalSubmission.OpenPermit)]
    [InlineData("open-permit-holder", PortalSubmission.AlreadyAuthorized)]
    [InlineData("canadian-citizen", PortalSubmission.NoPermitNeeded)]
    [InlineData("low-wage", PortalSubmission.LmiaInstead)]
    [InlineData("contract-instead-of-offer", PortalSubmission.NotRequired)]
    public void It_says_whether_an_offer_is_submitted_and_if_not_why(string rule, PortalSubmission submission)
    {
        var checklist = PortalChecklist.Of(_engine.Decide(BaseProfiles.All[rule]));
        checklist.Submission.Should().Be(submission);
        checklist.Sections.Any().Should().Be(submission == PortalSubmission.Required);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void It_follows_the_decision_and_can_be_written_in_both_languages(string rule)
    {
        var checklist = PortalChecklist.Of(_engine.Decide(BaseProfiles.All[rule]));
        (checklist.Submission == PortalSubmission.Required).Should().Be(checklist.Decision.Owes(Duty.OfferOfEmployment) == true);
        (checklist.Submission == PortalSubmission.NotSettled).Should().Be(checklist.Decision.Owes(Duty.OfferOfEmployment) is null);
        (checklist.NeededFirst.Count > 0 || checklist.Decision.LawNotKnown.Count > 0 || checklist.Submission != PortalSubmission.NotSettled).Should().BeTrue();
        checklist.ToText().Should().StartWith("Employer Portal: ");
        checklist.ToText(Language.French).Should().StartWith("Portail de l’employeur\u00a0: ");
        checklist.ToJson().Should().StartWith("{\"schema\":1,\"submission\":");
    }

    [Theory]
    [InlineData("foreign-government")]
    [InlineData("political-subdivision-office")]
    [InlineData("foreign-mission")]
    [InlineData("international-bridge-or-tunnel")]
    public void It_names_what_spares_the_employer_the_offer(string exemption)
    {
        var facts = BaseProfiles.Of("cusma-professional").With("employer.complianceExemption", FactValue.Of(FactKind.Code, exemption));
        var obstacle = PortalChecklist.Of(_engine.Decide(facts, Day)).Obstacle!;
        obstacle.Id.Should().Be(exemption);
        obstacle.Citations[0].ToString().Should().StartWith("IRPR 209.91(");
    }

    [Fact]
    public void What_the_profile_gives_is_given_and_the_rest_is_missing()
    {
        var checklist = PortalChecklist.Of(_engine.Decide(BaseProfiles.Of("cusma-professional").With("employer.businessSize", FactValue.Of(FactKind.Text, "12 employees")), Day));
        Item(checklist, "size").Answer.Should().Be(PortalAnswer.Given);
        Item(checklist, "type").Answer.Should().Be(PortalAnswer.Missing);
        Item(checklist, "agreement").Answer.Should().Be(PortalAnswer.ToDo);
        checklist.Missing.Select(f => f.Path).Should().Contain("employer.businessType").And.NotContain("employer.businessSize");
    }

    [Fact]
    public void What_is_known_not_to_exist_is_not_missing()
    {
        var facts = BaseProfiles.Of("cusma-professional").With("employer.email", FactValue.Absent);
        var missing = PortalChecklist.Of(_engine.Decide(facts, Day)).Missing.Select(f => f.Path).ToList();
        missing.Should().NotContain("employer.email").And.Contain("employer.fax");
        Item(PortalChecklist.Of(_engine.Decide(facts.With("employer.fax", FactValue.Absent), Day)), "email-and-fax").Answer.Should().Be(PortalAnswer.Given);
    }

    [Fact]
    public void The_exemption_its_grounds_the_fee_and_the_duties_come_from_the_decision()
    {
        var checklist = PortalChecklist.Of(_engine.Decide(BaseProfiles.Of("cusma-professional"), Day));
        Item(checklist, "code").Rules.Single().Rule.Code.Should().Be("T36");
        Item(checklist, "grounds").Rules.Single().Criteria.Status.Should().Be(Truth.Met);
        Item(checklist, "fee").Rules.Single().Amount.Should().Be(230);
        Item(checklist, "obligations").Rules.Select(r => r.Rule.Id).Should().Contain(["keep-records", "keep-offered-conditions"]);
    }

    [Fact]
    public void A_fee_that_is_not_owed_is_answered_and_has_its_reason()
    {
        var facts = BaseProfiles.Of("cusma-professional").With("application.feeExemption", FactValue.OfSet(FactKind.Code, ["us-officer"]));
        var checklist = PortalChecklist.Of(_engine.Decide(facts, Day));
        checklist.Submission.Should().Be(PortalSubmission.Required);
        Item(checklist, "fee").Answer.Should().Be(PortalAnswer.Given);
        checklist.ToText().ReplaceLineEndings(" ").Should().Contain("No compliance fee to pay");
    }

    [Theory]
    [InlineData("2022-09-25", false)]
    [InlineData("2022-09-26", true)]
    public void The_attestations_are_asked_since_their_day(string day, bool isAsked) =>
        PortalChecklist.Of(_engine.Decide(BaseProfiles.Of("cusma-professional"), DateOnly.ParseExact(day, "yyyy-MM-dd")))
            .Sections.SelectMany(s => s.Items).Any(i => i.Item.Id == "agreement").Should().Be(isAsked);

    [Fact]
    public void While_the_programme_is_open_it_asks_what_settles_it()
    {
        var checklist = PortalChecklist.Of(_engine.Decide(BaseProfiles.Of("ict-executive").Without("worker.foreignEmployment.returnsTo"), Day));
        checklist.Submission.Should().Be(PortalSubmission.NotSettled);
        checklist.NeededFirst.Select(f => f.Fact.Path).Should().Contain("worker.foreignEmployment.returnsTo");
    }

    [Fact]
    public void A_redacted_checklist_keeps_personal_values_out()
    {
        var facts = BaseProfiles.Of("cusma-professional").With("worker.passport.number", FactValue.Of(FactKind.Text, "X1234567"));
        var checklist = PortalChecklist.Of(_engine.Decide(facts, Day));
        checklist.ToText().Should().Contain("X1234567");
        checklist.ToText(redact: true).Should().NotContain("X1234567");
        checklist.ToJson(redact: true).Should().NotContain("X1234567");
    }

    [Fact]
    public void A_pack_without_a_checklist_says_so()
    {
        const string duty = """
            obligation: offer
            family: samples
            title: {en: Offer, fr: Offre}
            authority: IRPR 204
            duty: offer-of-employment
            owedBy: employer
            all: [{id: a, text: {en: IMP., fr: PMI.}, when: decision.routing = imp, cite: IRPR 204}]
            """;
        const string exemption = """
            exemption: in-canada
            code: X01
            family: samples
            title: {en: A sample, fr: Un exemple}
            authority: IRPR 204
            permit: employer-specific
            all: [{id: a, text: {en: In Canada., fr: Au Canada.}, when: worker.inCanada, cite: IRPR 204}]
            """;
        var decision = new RoutingEngine(SmallPack.Load(duty, exemption)).Decide(FactSet.Empty.With("worker.inCanada", FactValue.Of(true)), Day);
        var checklist = PortalChecklist.Of(decision);
        checklist.Submission.Should().Be(PortalSubmission.Required);
        checklist.Form.Should().BeNull();
        checklist.ToText().Should().Contain("do not say what the form asks for");
    }

    private static PortalItem Item(PortalChecklist checklist, string id) => checklist.Sections.SelectMany(s => s.Items).Single(i => i.Item.Id == id);
}
