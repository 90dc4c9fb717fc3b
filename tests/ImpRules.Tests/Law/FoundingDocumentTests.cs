using ImpRules.Profiles;
using ImpRules.Rules;
using ImpRules.Vocabulary;

namespace ImpRules.Tests.Law;

/// <summary>
/// What the founding documents say of hiring through the International Mobility Program, statement by statement, and, in the
/// other part, their table of the two programmes. What has changed since is held at its date and as it stands today.
/// </summary>
public sealed partial class FoundingDocumentTests
{
    private static readonly DateOnly Launch = new(2015, 10, 26);
    private static readonly DateOnly Today = new(2026, 6, 1);

    private readonly RoutingEngine _engine = new(ShippedPack.Instance);

    public static TheoryData<DateOnly> ThenAndNow => [Launch, new(2021, 6, 1), Today];

    /// <summary>The first profile of every rule's tests, where its day is known.</summary>
    private IReadOnlyList<Decision> EveryHire => [.. BaseProfiles.All.Values.Where(p => p.AsOf is not null).Select(p => _engine.Decide(p))];

    [Fact]
    public void The_International_Mobility_Program_hires_without_an_LMIA() =>
        EveryHire.Where(d => d.Routing == Routing.Imp).Should().HaveCountGreaterThan(100)
            .And.OnlyContain(d => d.Owes(Duty.Lmia) == false && d.AmountOf(Duty.LmiaFee) == 0);

    [Fact]
    public void Offers_that_need_an_LMIA_go_through_the_Temporary_Foreign_Worker_Program() =>
        EveryHire.Where(d => d.Owes(Duty.Lmia) == true).Should().HaveCountGreaterThan(20)
            .And.OnlyContain(d => d.Routing == Routing.Tfwp);

    [Theory]
    [MemberData(nameof(ThenAndNow))]
    public void An_economic_social_or_cultural_advantage_is_a_ground_of_its_own(DateOnly day)
    {
        foreach (var kind in new[] { "economic", "social", "cultural" })
        {
            var facts = BaseProfiles.Of("significant-benefit").With("application.benefit.kinds", FactValue.OfSet(FactKind.Code, [kind]));
            _engine.Decide(facts, day).Primary!.Rule.Authority.ToString().Should().Be("IRPR 205(a)", "the benefit is {0}", kind);
        }
    }

    [Theory]
    [MemberData(nameof(ThenAndNow))]
    public void A_reciprocal_benefit_for_Canadians_is_a_ground_of_its_own(DateOnly day) =>
        _engine.Decide(BaseProfiles.Of("academic-exchange"), day).Primary!.Rule.Authority.ToString().Should().Be("IRPR 205(b)");

    [Theory]
    [InlineData("2015-10-26", "C12")]
    [InlineData("2022-12-14", "C12")]
    [InlineData("2022-12-15", "C62")]
    [InlineData("2026-06-01", "C62")]
    public void Intra_company_transferees_are_exempt(string day, string code) =>
        Code(BaseProfiles.Of(code == "C12" ? "ict" : "ict-executive"), day).Should().Be(code);

    [Theory]
    [InlineData("2015-10-26", "T23", "NAFTA")]
    [InlineData("2020-06-30", "T23", "NAFTA")]
    [InlineData("2020-07-01", "T23", "CUSMA")]
    [InlineData("2022-12-14", "T23", "CUSMA")]
    [InlineData("2022-12-15", "T36", "CUSMA")]
    [InlineData("2026-06-01", "T36", "CUSMA")]
    public void Workers_under_NAFTA_are_exempt_and_under_CUSMA_since_it_took_its_place(string day, string code, string agreement)
    {
        var exemption = _engine.Decide(BaseProfiles.Of("cusma-professional"), Date(day)).Primary!;
        exemption.Rule.Code.Should().Be(code);
        exemption.Title(Language.English).Should().Contain(agreement);
    }

    [Fact]
    public void Employers_use_the_Employer_Portal_since_its_launch_and_the_pack_begins_with_it()
    {
        ShippedPack.Instance.Header.CoversFrom.Should().Be(Launch);
        var offer = _engine.Decide(BaseProfiles.Of("cusma-professional"), Launch).Find("offer-of-employment")!;
        offer.Status.Should().Be(Truth.Met);
        offer.Guidance(Language.English).Should().Contain(g => g.Contains("The Employer Portal opened on 2015-10-26"));
        var before = () => _engine.Decide(BaseProfiles.Of("cusma-professional"), Launch.AddDays(-1));
        before.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData("type and size of the business", "employer.businessType", "employer.businessSize")]
    [InlineData("its activities", "employer.businessActivities")]
    [InlineData("duties of the job", "offer.mainDuties")]
    [InlineData("minimum requirements of the job", "offer.minimumEducation", "offer.otherTraining", "offer.otherRequirements")]
    [InlineData("wage and benefits", "offer.wageHourly", "offer.benefits")]
    public void The_portal_asks_for(string matter, params string[] facts)
    {
        foreach (var day in new[] { Launch, Today })
        {
            var asked = PortalChecklist.Of(_engine.Decide(BaseProfiles.Of("cusma-professional"), day)).Sections.SelectMany(s => s.Items).SelectMany(i => i.Item.Facts);
            asked.Should().Contain(facts, "it asks for the {0} on {1}", matter, day);
        }
    }

    [Theory]
    [MemberData(nameof(ThenAndNow))]
    public void The_employer_submits_the_offer_and_pays_230_dollars(DateOnly day)
    {
        var decision = _engine.Decide(BaseProfiles.Of("cusma-professional"), day);
        decision.Owes(Duty.OfferOfEmployment).Should().BeTrue();
        decision.AmountOf(Duty.ComplianceFee).Should().Be(230);
    }

    [Fact]
    public void In_most_cases_both_the_offer_and_the_fee_are_needed()
    {
        var hires = EveryHire.Where(d => d.Routing == Routing.Imp).ToList();
        hires.Count(d => d.Owes(Duty.OfferOfEmployment) == true && d.AmountOf(Duty.ComplianceFee) == 230).Should().BeGreaterThan(hires.Count / 2);
    }

    [Theory]
    [InlineData("open-permit-holder", null)] // whoever holds one already
    [InlineData("post-graduation", "C43")] // graduates of Canadian schools
    [InlineData("iec-working-holiday", "C21")] // International Experience Canada
    [InlineData("bridging", "A75")] // applicants for permanent residence in Canada
    [InlineData("spouse-in-canada-class", "A70")]
    [InlineData("spouse-of-skilled-worker", "C41")] // spouses and common-law partners of highly skilled workers
    public void Neither_is_needed_for_an_open_permit(string rule, string? code)
    {
        var decision = _engine.Decide(BaseProfiles.All[rule]);
        decision.Primary!.Rule.Should().Match<RuleVersion>(r => r.Id == rule && r.Code == code);
        decision.Permit.Should().Be(PermitKind.Open);
        Spared(decision).Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(ThenAndNow))]
    public void Neither_is_needed_for_the_holder_of_an_open_permit_at_any_date(DateOnly day)
    {
        var facts = BaseProfiles.Of("cusma-professional")
            .With("worker.heldPermit.kind", FactValue.Of(FactKind.Code, "open"))
            .With("worker.heldPermit.validUntil", FactValue.Of(day.AddYears(1)))
            .With("offer.startsOn", FactValue.Of(day));
        var decision = _engine.Decide(facts, day);
        decision.IsAlreadyAuthorized.Should().BeTrue();
        Spared(decision).Should().BeTrue();
    }

    [Fact]
    public void No_hire_of_the_pack_with_an_open_permit_owes_either() =>
        EveryHire.Where(d => d.Routing == Routing.Imp && d.Permit is PermitKind.Open or PermitKind.OccupationRestrictedOpen)
            .Should().HaveCountGreaterThan(30).And.OnlyContain(d => Spared(d));

    /// <summary>Of International Experience Canada, the working holiday alone is open; the other categories name their employer.</summary>
    [Theory]
    [InlineData("iec-young-professionals")]
    [InlineData("iec-international-co-op")]
    public void Participants_of_International_Experience_Canada_who_are_tied_to_an_employer_need_both(string rule)
    {
        var decision = _engine.Decide(BaseProfiles.All[rule]);
        decision.Permit.Should().Be(PermitKind.EmployerSpecific);
        decision.Owes(Duty.OfferOfEmployment).Should().BeTrue();
        decision.AmountOf(Duty.ComplianceFee).Should().Be(230);
    }

    /// <summary>Since 2025-01-21 “highly skilled” means fewer occupations: a cook, of skill level B and of TEER 3, is no longer one of them.</summary>
    [Theory]
    [InlineData("21231", "level-a", "2025-01-20", true)]
    [InlineData("21231", "level-a", "2026-06-01", true)]
    [InlineData("63200", "level-b", "2025-01-20", true)]
    [InlineData("63200", "level-b", "2025-01-21", false)]
    public void Which_workers_are_highly_skilled_has_narrowed(string occupation, string level, string day, bool isExempt)
    {
        var facts = BaseProfiles.Of("spouse-of-skilled-worker")
            .With("principal.noc", FactValue.Of(FactKind.Noc, occupation))
            .With("principal.skillLevel2016", FactValue.Of(FactKind.Code, level));
        (_engine.Decide(facts, Date(day)).Routing == Routing.Imp).Should().Be(isExempt);
    }

    /// <summary>The skill of the worker is a level of the NOC 2016 until 2022-11-15, and a TEER category of the NOC 2021 from then on.</summary>
    [Theory]
    [InlineData("2022-11-15", "principal.skillLevel2016")]
    [InlineData("2022-11-16", "principal.noc")]
    public void Skill_is_read_from_the_classification_of_the_day(string day, string fact) =>
        _engine.Decide(BaseProfiles.Of("spouse-of-skilled-worker").Without("principal.noc").Without("principal.skillLevel2016"), Date(day))
            .MissingFacts.SelectMany(m => m.Instead.Prepend(m.Fact)).Select(f => f.Path).Should().Contain(fact);

    [Theory]
    [InlineData("2017-05-04", Routing.Imp)]
    [InlineData("2017-05-05", Routing.Tfwp)]
    public void The_class_of_live_in_caregivers_is_closed(string day, Routing routing) =>
        _engine.Decide(BaseProfiles.Of("live-in-caregiver-class"), Date(day)).Routing.Should().Be(routing);

    [Theory]
    [MemberData(nameof(ThenAndNow))]
    public void What_is_submitted_may_be_reviewed_for_compliance_later(DateOnly day)
    {
        var decision = _engine.Decide(BaseProfiles.Of("cusma-professional"), day);
        foreach (var duty in new[] { "keep-offered-conditions", "keep-records", "assist-inspections" })
        {
            decision.Find(duty)!.Status.Should().Be(Truth.Met, duty);
        }
    }

    private string? Code(FactSet facts, string day) => _engine.Decide(facts, Date(day)).Primary?.Rule.Code;

    private static bool Spared(Decision decision) =>
        decision.Owes(Duty.OfferOfEmployment) == false && decision.AmountOf(Duty.ComplianceFee) == 0;

    private static DateOnly Date(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd");
}
