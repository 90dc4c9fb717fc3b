using ImpRules.Profiles;
using ImpRules.Vocabulary;

namespace ImpRules.Tests.Profiles;

public sealed class TypedProfileTests
{
    private static readonly DateOnly Day = new(2025, 6, 2);
    private readonly RoutingEngine _engine = new(ShippedPack.Instance);

    [Fact]
    public void A_typed_profile_says_the_same_as_plain_facts() =>
        new Profile
        {
            Worker = new() { Citizenship = ["IN"], DateOfBirth = new DateOnly(1990, 5, 1) },
            Offer = new() { Noc = "21231", WageHourly = 50m, Capacity = Fact.None },
            Employer = new() { RelationshipToForeignEnterprise = EmployerRelationshipToForeignEnterprise.Branch },
        }.ToFacts().Should().Equal(FactSet.Empty
            .With("worker.citizenship", FactValue.OfSet(FactKind.Country, ["IN"]))
            .With("worker.dateOfBirth", FactValue.Of(new DateOnly(1990, 5, 1)))
            .With("offer.noc", FactValue.Of(FactKind.Noc, "21231"))
            .With("offer.wageHourly", FactValue.Of(50m))
            .With("offer.capacity", FactValue.Absent)
            .With("employer.relationshipToForeignEnterprise", FactValue.Of(FactKind.Code, "branch")));

    [Fact]
    public void What_is_left_out_is_not_known() => new Profile { Worker = new() }.ToFacts().Should().BeEmpty();

    [Fact]
    public void An_impossible_value_is_refused_with_its_name_and_help()
    {
        Refused(new Profile { Offer = new() { Noc = "9" } }).Should().Contain("`9` is not a unit group of NOC 2021");
        Refused(new Profile { Offer = new() { Noc = "" } }).Should().Contain("NOC 2021");
        Refused(new Profile { Worker = new() { Citizenship = ["india"] } }).Should().Contain("`india` is not an ISO 3166-1 alpha-2 country code; did you mean `IN`?");
        Refused(new Profile { Offer = new() { WorkProvince = "Ontario" } }).Should().Contain("did you mean `ON`?");
        Refused(new Profile { Offer = new() { WageHourly = -1m } }).Should().Contain("`-1` is out of range for `offer.wageHourly`");
        Refused(new Profile { Offer = new() { Teer = 17 } }).Should().Contain("out of range");
        Refused(new Profile { Worker = new() { InCanada = Fact.None } }).Should().Contain("`worker.inCanada` is true or false");
    }

    [Fact]
    public void A_plain_fact_of_the_wrong_type_is_refused()
    {
        var decide = () => _engine.Decide(FactSet.Empty.With("offer.noc", FactValue.Of(21231L)), Day);
        decide.Should().Throw<ArgumentException>().WithMessage("`offer.noc` is of type noc*");
    }

    [Fact]
    public void A_null_is_neither_not_known_nor_none_and_is_refused()
    {
        var make = () => new Offer { Noc = (string)null! };
        make.Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Printing_a_profile_or_decision_tells_nothing_about_the_person()
    {
        var profile = new Profile { Worker = new() { Citizenship = ["IN"], DateOfBirth = new DateOnly(1990, 5, 1) } };
        var decision = _engine.Decide(profile, Day);
        string.Join(' ', profile, profile.Worker, profile.Worker.Citizenship, decision, decision.Facts).Should().NotContain("1990").And.NotContain("IN");
    }

    private string Refused(Profile profile)
    {
        var decide = () => _engine.Decide(profile, Day);
        return decide.Should().Throw<ArgumentException>().Which.Message;
    }
}
