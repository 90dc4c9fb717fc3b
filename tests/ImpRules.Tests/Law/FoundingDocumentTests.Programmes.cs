using ImpRules.Profiles;
using ImpRules.Rules;
using ImpRules.Vocabulary;

namespace ImpRules.Tests.Law;

/// <summary>The table that sets the two programmes side by side, row by row.</summary>
public sealed partial class FoundingDocumentTests
{
    private static FactSet PlainWorker => FactSet.Empty
        .With("worker.citizenship", FactValue.OfSet(FactKind.Country, ["PH"]))
        .With("offer.noc", FactValue.Of(FactKind.Noc, "75101"))
        .With("offer.workProvince", FactValue.Of(FactKind.Province, "ON"))
        .With("offer.wageHourly", FactValue.Of(15m));

    [Theory]
    [MemberData(nameof(ThenAndNow))]
    public void Purpose_of_the_TFWP_is_to_fill_jobs_that_the_labour_market_cannot(DateOnly day) =>
        Guidance(_engine.Decide(PlainWorker, day), "lmia").Should().Contain("what the hire does to the labour market");

    [Theory]
    [MemberData(nameof(ThenAndNow))]
    public void Purpose_of_the_IMP_is_the_national_interest_which_no_labour_market_test_measures(DateOnly day)
    {
        foreach (var decision in Hires(day))
        {
            decision.Routing.Should().Be(Routing.Imp);
            decision.Stream.Should().BeNull();
            decision.Find("lmia")!.Status.Should().Be(Truth.NotMet);
        }
    }

    [Theory]
    [MemberData(nameof(ThenAndNow))]
    public void Basis_of_the_TFWP_is_unilateral_no_citizenship_opens_or_shuts_it(DateOnly day)
    {
        foreach (var country in ShippedPack.Instance.Vocabulary.Countries.Values.Where(c => c != "CA"))
        {
            var decision = _engine.Decide(PlainWorker.With("worker.citizenship", FactValue.OfSet(FactKind.Country, [country])), day);
            decision.Routing.Should().Be(Routing.Tfwp, country);
            decision.Stream!.Rule.Id.Should().Be("low-wage", country);
        }
    }

    /// <summary>One stream departs from it, then as now: seasonal farm work rests on agreements with Mexico and Caribbean states.</summary>
    [Theory]
    [InlineData("MX", "seasonal-agricultural")]
    [InlineData("JM", "seasonal-agricultural")]
    [InlineData("PH", "low-wage")]
    public void Seasonal_farm_work_alone_in_the_TFWP_rests_on_agreements(string country, string stream)
    {
        var facts = PlainWorker
            .With("worker.citizenship", FactValue.OfSet(FactKind.Country, [country]))
            .With("offer.seasonalAgriculturalAgreement", FactValue.Of(true));
        _engine.Decide(facts, Today).Stream!.Rule.Id.Should().Be(stream);
    }

    [Theory]
    [MemberData(nameof(ThenAndNow))]
    public void Basis_of_the_TFWP_is_discretionary_no_rule_entitles_to_it(DateOnly day)
    {
        var decision = _engine.Decide(PlainWorker, day);
        decision.Primary.Should().BeNull();
        decision.Met.Should().BeEmpty();
        decision.Owes(Duty.Lmia).Should().BeTrue();
    }

    [Theory]
    [InlineData("NB", "high-wage")]
    [InlineData("AB", "low-wage")]
    public void Basis_of_the_TFWP_is_the_need_of_a_region_the_same_job_falls_in_another_stream_elsewhere(string province, string stream) =>
        _engine.Decide(PlainWorker.With("offer.wageHourly", FactValue.Of(31m)).With("offer.workProvince", FactValue.Of(FactKind.Province, province)), Today)
            .Stream!.Rule.Id.Should().Be(stream);

    [Theory]
    [MemberData(nameof(ThenAndNow))]
    public void Basis_of_the_IMP_is_largely_agreements_no_paragraph_holds_more_exemptions(DateOnly day)
    {
        var byParagraph = ShippedPack.Instance.RulesAt(day).Where(r => r.Kind == RuleKind.Exemption)
            .GroupBy(r => r.Authority.ToString()).OrderByDescending(g => g.Count()).ToList();
        byParagraph[0].Key.Should().Be("IRPR 204(a)");
    }

    [Theory]
    [MemberData(nameof(ThenAndNow))]
    public void Basis_of_the_IMP_is_largely_reciprocity_agreements_serve_the_citizens_of_their_parties(DateOnly day)
    {
        foreach (var rule in new[] { "cusma-professional", "cusma-transferee-executive", "cusma-trader", "cusma-investor" })
        {
            var facts = BaseProfiles.Of(rule);
            _engine.Decide(facts, day).Find(rule)!.Status.Should().Be(Truth.Met, rule);
            var outsider = facts.With("worker.citizenship", FactValue.OfSet(FactKind.Country, ["PH"]));
            _engine.Decide(outsider, day).Find(rule)!.Status.Should().Be(Truth.NotMet, rule);
        }
    }

    [Theory]
    [MemberData(nameof(ThenAndNow))]
    public void LMIA_required_in_the_TFWP_and_not_in_the_IMP(DateOnly day)
    {
        _engine.Decide(PlainWorker, day).Owes(Duty.Lmia).Should().BeTrue();
        Hires(day).Should().OnlyContain(d => d.Owes(Duty.Lmia) == false);
    }

    [Theory]
    [MemberData(nameof(ThenAndNow))]
    public void Lead_department_of_the_TFWP_is_Employment_and_Social_Development_Canada(DateOnly day) =>
        Guidance(_engine.Decide(PlainWorker, day), "lmia").Should().Contain("Employment and Social Development Canada");

    [Theory]
    [InlineData("2019-06-03")]
    [InlineData("2026-06-01")]
    public void Lead_department_of_the_IMP_is_Immigration_Refugees_and_Citizenship_Canada(string day) =>
        Guidance(_engine.Decide(BaseProfiles.Of("cusma-professional"), Date(day)), "offer-of-employment")
            .Should().Contain("Immigration, Refugees and Citizenship Canada");

    /// <summary>An LMIA that only supports permanent residence leads to no work permit at all.</summary>
    [Fact]
    public void Permits_of_the_TFWP_are_employer_specific()
    {
        ShippedPack.Instance.Rules.Where(r => r.Kind == RuleKind.Stream && r.Id != "permanent-residence-support")
            .Should().OnlyContain(r => r.Permit == PermitKind.EmployerSpecific);
        EveryHire.Where(d => d.Routing == Routing.Tfwp).Should().OnlyContain(d => d.Permit == PermitKind.EmployerSpecific || d.Stream!.Rule.Permit == PermitKind.None);
    }

    [Theory]
    [MemberData(nameof(ThenAndNow))]
    public void Permits_of_the_IMP_are_employer_specific_or_open(DateOnly day) =>
        ShippedPack.Instance.RulesAt(day).Where(r => r.Kind == RuleKind.Exemption).Select(r => r.Permit)
            .Should().Contain([PermitKind.EmployerSpecific, PermitKind.Open])
            .And.BeSubsetOf([PermitKind.EmployerSpecific, PermitKind.Open, PermitKind.OccupationRestrictedOpen]);

    /// <summary>For every occupation. Of some, such as farm work, more must be known before another stream than that of the wage is excluded.</summary>
    [Theory]
    [MemberData(nameof(ThenAndNow))]
    public void Wage_makes_the_stream_of_the_TFWP_and_the_occupation_does_not(DateOnly day)
    {
        foreach (var occupation in ShippedPack.Instance.Vocabulary.Occupations.Values)
        {
            var facts = PlainWorker.With("offer.noc", FactValue.Of(FactKind.Noc, occupation));
            Streams(_engine.Decide(facts, day)).Should().Contain("low-wage", occupation).And.NotContain("high-wage", occupation);
            Streams(_engine.Decide(facts.With("offer.wageHourly", FactValue.Of(60m)), day)).Should().Contain("high-wage", occupation).And.NotContain("low-wage", occupation);
        }
    }

    /// <summary>Farm work is apart from it, then as now: its stream goes by what is grown where.</summary>
    [Theory]
    [InlineData(15)]
    [InlineData(60)]
    public void Wage_does_not_make_the_stream_of_listed_farm_work(int wage)
    {
        var facts = BaseProfiles.Of("agricultural").With("offer.onFarm", FactValue.Of(true)).With("offer.onCommodityList", FactValue.Of(true));
        _engine.Decide(facts.With("offer.wageHourly", FactValue.Of((decimal)wage)), Today).Stream!.Rule.Id.Should().Be("agricultural");
    }

    /// <summary>Since 2017-06-12 the employer may choose a stream by occupation: that of listed talents.</summary>
    [Theory]
    [InlineData("2017-06-11", "21231", "high-wage")]
    [InlineData("2017-06-12", "21231", "global-talent-b")]
    [InlineData("2026-06-01", "21231", "global-talent-b")]
    [InlineData("2026-06-01", "75101", "high-wage")]
    public void Wage_is_not_all_since_an_employer_may_ask_for_the_stream_of_listed_occupations(string day, string occupation, string stream)
    {
        var facts = BaseProfiles.Of("global-talent-b").With("offer.noc", FactValue.Of(FactKind.Noc, occupation)).With("employer.talentReferral", FactValue.Of(false));
        _engine.Decide(facts, Date(day)).Stream!.Rule.Id.Should().Be(stream);
    }

    [Theory]
    [MemberData(nameof(ThenAndNow))]
    public void Wage_does_not_stream_the_IMP(DateOnly day)
    {
        foreach (var rule in new[] { "cusma-professional", "significant-benefit", "academic-exchange", "iec-young-professionals" })
        {
            string? Under(decimal wage) => _engine.Decide(BaseProfiles.Of(rule).With("offer.wageHourly", FactValue.Of(wage)), day).Primary?.Rule.Code;
            var codes = new[] { 12m, 19.50m, 34.61m, 60m, 200m }.Select(Under).ToList();
            codes.Should().OnlyContain(c => c != null && c == codes[0], "{0} on {1}", rule, day);
        }
    }

    /// <summary>Today some exemptions set a floor, such as the prevailing wage: below it they are not met, and no other stream takes over.</summary>
    [Theory]
    [InlineData("ict-specialized-knowledge", "2024-10-02")]
    [InlineData("ict-specialized-knowledge", "2026-06-01")]
    public void Where_an_exemption_of_today_looks_at_the_wage_it_is_a_floor_and_not_a_stream(string rule, string day)
    {
        var facts = BaseProfiles.Of(rule).With("offer.wageHourly", FactValue.Of(62m)).With("offer.prevailingWageHourly", FactValue.Of(60m));
        var decision = _engine.Decide(facts.With("offer.wageHourly", FactValue.Of(15m)).With("offer.wageWithAllowancesHourly", FactValue.Absent), Date(day));
        _engine.Decide(facts, Date(day)).Primary!.Rule.Id.Should().Be(rule);
        decision.Find(rule)!.Status.Should().Be(Truth.NotMet);
        decision.Primary.Should().BeNull();
    }

    private List<Decision> Hires(DateOnly day) =>
        [.. new[] { "cusma-professional", "academic-exchange", "significant-benefit", "iec-working-holiday" }.Select(r => _engine.Decide(BaseProfiles.Of(r), day))];

    /// <summary>The stream, or those that are still possible.</summary>
    private static List<string> Streams(Decision decision) =>
        [.. (decision.Stream is { } stream ? [stream] : decision.OpenStreams).Select(s => s.Rule.Id)];

    private static string Guidance(Decision decision, string obligation) => string.Join(' ', decision.Find(obligation)!.Guidance(Language.English));
}
