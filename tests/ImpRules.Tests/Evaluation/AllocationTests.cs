using ImpRules.Profiles;

namespace ImpRules.Tests.Evaluation;

/// <summary>What a decision allocates, exactly: the same on every machine, unlike its time.</summary>
public sealed class AllocationTests
{
    private const int Rounds = 100;
    private static readonly RulePack Pack = ShippedPack.Instance;
    private static readonly RoutingEngine Engine = new(Pack);

    public static TheoryData<string> Samples => [.. Directory.GetFiles(Path.Combine(Neighbour.Repository, "samples", "profiles"), "*.yaml").Select(f => Path.GetFileName(f))];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_verdict_allocates_nothing(string file)
    {
        var profile = Read(file);
        var statuses = new Truth[Pack.RulesAt(profile.AsOf!.Value).Count];
        Bytes(() => Engine.Evaluate(profile.Facts, profile.AsOf.Value, statuses)).Should().Be(0);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_decision_that_holds_every_truth_takes_less_than_four_kilobytes(string file)
    {
        var profile = Read(file);
        Bytes(() => Engine.Decide(profile.Facts, profile.AsOf!.Value)).Should().BeInRange(1, 4096);
    }

    private static ProfileDocument Read(string file)
    {
        var profile = Pack.ReadProfile(Path.Combine(Neighbour.Repository, "samples", "profiles", file));
        return profile with { AsOf = profile.AsOf ?? new DateOnly(2026, 11, 1) };
    }

    /// <summary>The least of several rounds: another test may hold what this one would use again.</summary>
    private static long Bytes<T>(Func<T> decide) => Enumerable.Range(0, Rounds).Min(_ =>
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        decide();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    });
}
