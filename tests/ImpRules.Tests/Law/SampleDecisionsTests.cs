using System.Text.RegularExpressions;
using ImpRules.Rules;
using Snapshooter;
using Snapshooter.Xunit;

namespace ImpRules.Tests.Law;

/// <summary>The sample profiles, decided by the shipped pack and explained in both languages.</summary>
public sealed partial class SampleDecisionsTests
{
    private static readonly string Folder = Path.Combine(Neighbour.Repository, "samples", "profiles");
    private readonly RoutingEngine _engine = new(ShippedPack.Instance);

    public static TheoryData<string> Names => [.. Directory.GetFiles(Folder, "*.yaml").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [InlineData("ict-executive", Routing.Imp, "C62", true, 230)]
    [InlineData("cusma-engineer", Routing.Imp, "T36", true, 230)]
    [InlineData("cusma-permanent-resident", Routing.Tfwp, null, false, 0)]
    [InlineData("spouse-of-engineer-2025", Routing.Imp, "C41", false, 0)]
    [InlineData("spouse-of-cook-2025", Routing.Tfwp, null, false, 0)]
    [InlineData("open-permit-holder", Routing.Imp, null, false, 0)]
    [InlineData("warehouse-low-wage", Routing.Tfwp, null, false, 0)]
    public void Each_sample_goes_where_its_story_says(string name, Routing routing, string? code, bool offer, int fee)
    {
        var decision = Decide(name);
        decision.Routing.Should().Be(routing);
        decision.Primary?.Rule.Code.Should().Be(code);
        decision.Owes(Duty.OfferOfEmployment).Should().Be(offer);
        decision.AmountOf(Duty.ComplianceFee).Should().Be(fee);
    }

    [Fact]
    public void The_transferee_with_missing_facts_is_told_exactly_which()
    {
        var decision = Decide("ict-missing-facts");
        decision.Routing.Should().Be(Routing.Undetermined);
        decision.MissingFacts.Should().NotBeEmpty().And.OnlyContain(m => m.Rules.All(r => r.Family.Contains("transferee") || r.Code != null));
    }

    [Fact]
    public void The_cooks_spouse_qualified_until_the_day_before_the_restriction()
    {
        Decide("spouse-of-cook-2025", new DateOnly(2025, 1, 20)).Primary!.Rule.Code.Should().Be("C41");
        Decide("spouse-of-cook-2025", new DateOnly(2025, 1, 21)).Routing.Should().Be(Routing.Tfwp);
    }

    [Fact]
    public void The_warehouse_worker_is_in_the_low_wage_stream() => Decide("warehouse-low-wage").Stream!.Rule.Id.Should().Be("low-wage");

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_sample_reads_as_reviewed_in_English(string name) => Match(name, Language.English, "en");

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_sample_reads_as_reviewed_in_French(string name) => Match(name, Language.French, "fr");

    private void Match(string name, Language language, string suffix) =>
        Snapshot.Match(PackHash().Replace(Decide(name).ToText(language), "0123456789ab"), $"{name}.{suffix}");

    private Decision Decide(string name, DateOnly? asOf = null) =>
        _engine.Decide(ShippedPack.Instance.ReadProfile(Path.Combine(Folder, $"{name}.yaml")), asOf);

    /// <summary>The pack's hash changes with every comment in a rule file; what is decided does not.</summary>
    [GeneratedRegex("(?<=\\()[0-9a-f]{12}(?=\\))")]
    private static partial Regex PackHash();
}
