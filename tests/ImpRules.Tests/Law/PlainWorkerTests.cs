using ImpRules.Profiles;
using ImpRules.Vocabulary;

namespace ImpRules.Tests.Law;

/// <summary>A plain worker with a plain offer is decided, not drowned in questions, on every date that the pack covers.</summary>
public sealed class PlainWorkerTests
{
    private readonly RulePack _pack = ShippedPack.Instance;

    [Fact]
    public void A_plain_offer_to_a_plain_worker_is_routed_on_every_date_and_for_every_citizenship()
    {
        var engine = new RoutingEngine(_pack);
        var dates = _pack.Compiled.ChangeDates.Where(d => d > _pack.Header.CoversFrom).Append(_pack.Header.CoversFrom).Append(new DateOnly(2026, 11, 22));
        foreach (var date in dates)
        {
            foreach (var country in new[] { "IN", "PH", "NG", "BR", "CN" })
            {
                var decision = engine.Decide(Plain(country), date);
                decision.Routing.Should().Be(Routing.Tfwp, "{0} on {1}: {2}", country, date, string.Join(", ", decision.MissingFacts.Select(m => m.Fact.Path)));
            }
        }
    }

    [Fact]
    public void Treaty_citizens_are_asked_at_most_a_few_questions()
    {
        var engine = new RoutingEngine(_pack);
        foreach (var country in _pack.Vocabulary.Countries.Values.Where(c => c != "CA"))
        {
            var decision = engine.Decide(Plain(country), new DateOnly(2026, 6, 1));
            decision.MissingFacts.Count.Should().BeLessThanOrEqualTo(4, "{0}: {1}", country, string.Join(", ", decision.MissingFacts.Select(m => m.Fact.Path)));
        }
    }

    private static FactSet Plain(string country) => new Profile
    {
        Worker = new() { Citizenship = [country] },
        Offer = new() { Noc = "75101", WorkProvince = "ON", WageHourly = 19.50m },
    }.ToFacts();
}
