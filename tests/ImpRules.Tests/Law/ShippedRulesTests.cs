using ImpRules.Diagnostics;
using ImpRules.Loading;
using ImpRules.Profiles;
using ImpRules.Testing;

namespace ImpRules.Tests.Law;

/// <summary>The shipped pack holds together, and its own tests pass.</summary>
public sealed class ShippedRulesTests
{
    private static readonly string Rules = Path.Combine(Neighbour.Repository, "rules");
    private static readonly Lazy<RuleTestReport> Report = new(() => RuleTestRunner.Run(ShippedPack.Instance, RuleSource.Directory(Rules)));

    [Fact]
    public void The_pack_has_no_finding_not_even_a_warning() => ShippedPack.Instance.Warnings.Should().BeEmpty();

    [Fact]
    public void The_embedded_pack_is_the_one_in_the_rules_folder() => RulePack.Load(Rules).Hash.Should().Be(ShippedPack.Instance.Hash);

    [Fact]
    public void Every_test_beside_a_rule_passes()
    {
        Report.Value.Diagnostics.Should().BeEmpty();
        Report.Value.Results.Should().HaveCountGreaterThan(2000);
        Report.Value.Results.Where(r => !r.Passed).Select(r => $"{r.Span}: {r.Name}: {string.Join("; ", r.Failures)}").Should().BeEmpty();
    }

    [Fact]
    public void Every_criterion_of_every_version_is_seen_met_and_not_met() =>
        Report.Value.Coverage.Where(c => !c.IsCovered)
            .Select(c => $"{c.Rule.Span}: {c.Criterion.Id ?? c.Criterion.SharedName} (met {c.Met}, not met {c.NotMet})").Should().BeEmpty();

    [Fact]
    public void Every_threshold_is_met_exactly_and_from_either_side() =>
        Report.Value.Coverage.SelectMany(c => c.Boundaries.Where(b => !b.IsCovered).Select(b => $"{c.Rule.Span.File}: {c.Criterion.Id}: {b.Fact} against {b.Threshold} (below {b.Below}, at {b.At}, above {b.Above})"))
            .Should().BeEmpty("`imprules test rules --suggest --for boundaries` writes the cases that are missing");

    [Fact]
    public void Every_rule_has_tests() =>
        ShippedPack.Instance.Rules.Select(r => r.Id).Distinct().Except(Report.Value.Results.Select(r => r.Rule)).Should().BeEmpty();

    [Fact]
    public void The_typed_profile_is_what_the_vocabulary_says()
    {
        var folder = Path.Combine(Neighbour.Repository, "src", "ImpRules", "Profiles", "Generated");
        var checkedIn = Directory.GetFiles(folder).ToDictionary(f => Path.GetFileName(f), f => File.ReadAllText(f).ReplaceLineEndings("\n"));
        var fresh = ProfileGenerator.Generate(ShippedPack.Instance.Vocabulary);
        checkedIn.Keys.Should().BeEquivalentTo(fresh.Keys, "`imprules codegen` writes these files");
        checkedIn.Where(f => fresh[f.Key] != f.Value).Select(f => f.Key).Should().BeEmpty("`imprules codegen -o src/ImpRules/Profiles/Generated --rules rules` brings them up to date");
    }

    [Fact]
    public void No_text_of_the_pack_names_a_path_of_a_machine() =>
        Directory.EnumerateFiles(Rules, "*", SearchOption.AllDirectories)
            .Where(f => File.ReadAllText(f).Replace("rules/shared/", "", StringComparison.Ordinal).Contains("/shared/", StringComparison.Ordinal)).Should().BeEmpty();
}
