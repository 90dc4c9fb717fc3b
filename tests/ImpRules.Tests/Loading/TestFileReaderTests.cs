using ImpRules.Diagnostics;
using ImpRules.Loading;
using ImpRules.Vocabulary;

namespace ImpRules.Tests.Loading;

public class TestFileReaderTests
{
    [Fact]
    public void A_case_says_how_it_differs_and_what_must_come_out()
    {
        var file = Read("case.tests.yaml");

        file.Subject.Should().Be("ict-executive");
        file.BaseProfile.AsOf.Should().Be(new DateOnly(2025, 3, 3));
        file.Cases.Select(c => c.Expect.Status).Should().Equal(RuleStatus.Met, RuleStatus.NotMet, RuleStatus.NotInForce);
        file.Cases[0].Expect.Should().BeEquivalentTo(new
        {
            Routing = Routing.Imp, Code = "C62", Exemption = "ict-executive", Permit = PermitKind.EmployerSpecific, OfferOfEmployment = true, ComplianceFee = 230m,
        });
        file.Cases[0].Expect.Also.Should().Contain("ict-manager", RuleStatus.NotMet);
        file.Cases[1].Expect.Criteria.Should().Contain("one-year-abroad", Truth.NotMet);
        file.Cases[0].AsOf.Should().BeEmpty();
        file.Cases[2].AsOf.Should().Equal(new DateOnly(2024, 10, 1), new DateOnly(2024, 10, 2));
        file.Cases[2].Expect.Missing.Should().Equal("worker.foreignEmployment.months");
    }

    [Fact]
    public void The_facts_of_a_case_are_those_of_the_base_as_the_case_changes_them()
    {
        var file = Read("case.tests.yaml");

        var facts = file.Cases[1].FactsFrom(file.BaseProfile.Facts.With("employer.relationship", FactValue.Of(FactKind.Code, "parent")));

        facts["worker.citizenship"].IsKnown.Should().BeTrue();
        facts["worker.foreignEmployment.months"].Should().Be(FactValue.Of(11L));
        facts["employer.relationship"].Should().Be(FactValue.Absent, "null makes a fact known to be absent");
        file.Cases[2].FactsFrom(facts)["worker.foreignEmployment.months"].Should().Be(FactValue.NotKnown);
    }

    private static RuleTestFile Read(string name)
    {
        var bag = new DiagnosticBag();
        var files = TestFileReader.Read(RuleSource.Memory([new RuleFile(name, Corpus.Bytes("good", name))]), Corpus.Catalogue, bag);
        bag.ToSortedList().Should().BeEmpty();
        return files.Single();
    }
}
