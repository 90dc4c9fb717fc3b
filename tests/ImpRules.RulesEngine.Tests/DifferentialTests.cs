using CsCheck;
using ImpRules.Diagnostics;
using ImpRules.Loading;
using ImpRules.Testing;
using ImpRules.Tests;
using ImpRules.Tests.Properties;
using ImpRules.Tests.Reach;

namespace ImpRules.RulesEngine.Tests;

/// <summary>
/// The compiled engine, the walker and Microsoft RulesEngine give the same truth for every criterion of every rule. RulesEngine
/// takes seconds to compile the rules of one run of days, so it is asked on a few days, and all cases are brought to these.
/// </summary>
public sealed class DifferentialTests
{
    private const int RandomProfiles = 20_000;
    private const int RandomPacks = 40;

    private static readonly DateOnly[] Days =
    [
        new(2016, 6, 1), new(2021, 6, 1), new(2025, 6, 2), new(2026, 11, 1),
    ];

    private static readonly Engines Engines = new(ShippedPack.Instance);

    [Fact]
    public void On_random_profiles() =>
        new RandomCases(ShippedPack.Instance, Days).Gen.Select(Gen.Bool).Sample((given, assume) => Engines.AllAgree(given.Facts, given.AsOf, assume), iter: RandomProfiles);

    [Fact]
    public void On_random_profiles_around_every_change_of_law_compiled_and_walked() =>
        new RandomCases(ShippedPack.Instance).Gen.Select(Gen.Bool).Sample((given, assume) => Engines.CompiledAgrees(given.Facts, given.AsOf, assume), iter: RandomProfiles / 4);

    [Fact]
    public void On_random_rules() => Parallel.For(0, RandomPacks, seed =>
    {
        var pack = new RandomRules(new Random(seed)).Pack(8);
        var engines = new Engines(pack);
        var cases = new RandomCases(pack, RandomRules.Day);
        var random = new Random(seed);
        for (var i = 0; i < 200; i++)
        {
            engines.AllAgree(cases.Make(random).Facts, RandomRules.Day, assume: i % 2 == 0);
        }
    });

    [Fact]
    public void On_every_case_of_the_rule_tests()
    {
        var bag = new DiagnosticBag();
        var cases = RuleCases.Read(ShippedPack.Instance, RuleSource.Directory(Path.Combine(Repository.Path, "rules")), null, bag);
        cases.Should().HaveCountGreaterThan(1000);
        Parallel.ForEach(cases.Select(run => (run.Facts, run.AsOf)).Distinct(), run => Engines.CompiledAgrees(run.Facts, run.AsOf));

        // Many cases differ in the day alone, and come to the same one of these.
        Parallel.ForEach(
            cases.Select(run => (run.Facts, Day: Days.Where(d => d <= run.AsOf).DefaultIfEmpty(Days[0]).Max())).Distinct(),
            run => Engines.AllAgree(run.Facts, run.Day));
    }

    [Fact]
    public void On_every_sample_profile_to_the_last_byte_of_the_decision()
    {
        var pack = ShippedPack.Instance;
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Path, "samples", "profiles"), "*.yaml"))
        {
            var profile = pack.ReadProfile(file);
            var day = Days.Where(d => d <= profile.AsOf).Max();
            Engines.AllAgree(profile.Facts, day);
            Engines.Json(profile.Facts, day).Distinct().Should().ContainSingle("{0}", file);
        }
    }
}
