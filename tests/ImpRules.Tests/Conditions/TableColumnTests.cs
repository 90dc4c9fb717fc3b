using ImpRules.Differences;
using ImpRules.Profiles;
using ImpRules.Reach;
using ImpRules.Testing;
using ImpRules.Vocabulary;

namespace ImpRules.Tests.Conditions;

/// <summary><c>table t has column in fact</c>: a column holds single values, the fact is a set of them.</summary>
public sealed class TableColumnTests
{
    private const string Tests = """
        tests: listed
        base: {asOf: 2025-06-02, worker: {citizenship: [FR]}}
        cases:
          - {name: listed, expect: {status: met}}
          - {name: not listed, set: {worker.citizenship: [CA]}, expect: {status: not-met}}
          - {name: none, set: {worker.citizenship: null}, expect: {status: not-met}}
          - {name: not known, unset: [worker.citizenship], expect: {status: undetermined}}
        """;

    [Theory]
    [InlineData("home in worker.citizenship")]
    [InlineData("home = worker.citizenship")]
    [InlineData("home != worker.citizenship")]
    public void A_column_of_sets_is_refused_however_it_is_asked_for(string match)
    {
        SmallPack.Check(Table("set of country", "[FR]"), Rule(match)).Select(d => d.ToString())
            .Should().Contain(d => d.Contains("error IMP010: `set of country` is not a type that a column can have", StringComparison.Ordinal));
        SmallPack.Check(Table("set of country", "[[FR, US]]"), Rule(match)).Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("integer", "3")]
    [InlineData("decimal", "2.5")]
    [InlineData("date", "2024-05-06")]
    [InlineData("boolean", "true")]
    [InlineData("text", "FR")]
    [InlineData("province", "QC")]
    public void A_column_of_another_type_is_in_no_set_of_countries(string type, string cell) =>
        SmallPack.Check(Table(type, $"[{cell}]"), Rule("home in worker.citizenship")).Should().ContainSingle(d => d.Code == "IMP041");

    [Fact]
    public void A_column_in_a_set_is_evaluated_tested_and_compared()
    {
        var source = SmallPack.Source(Table("country", "[FR]", "[US]"), Rule("home in worker.citizenship"), Tests);
        var pack = RulePack.Load(source);

        var report = RuleTestRunner.Run(pack, source);
        report.Results.Should().HaveCount(4).And.OnlyContain(r => r.Passed);
        report.Coverage.Single().IsCovered.Should().BeTrue();
        CaseSuggester.Suggest(pack, source, null, CoverageKinds.All).Diagnostics.Should().BeEmpty();
        MutationTester.Run(pack, source).Mutants.Should().NotBeEmpty();

        var shorter = SmallPack.Load(Table("country", "[FR]"), Rule("home in worker.citizenship"));
        var reach = PackComparison.Of(pack, shorter).Rules.Single().Reach.Single();
        reach.Change.Should().Be(ReachChange.Narrower);
        reach.Lost!.Facts["worker.citizenship"].Should().Be(FactValue.OfSet(FactKind.Country, ["US"]));
    }

    [Fact]
    public void An_empty_cell_fits_any_set_even_one_that_is_not_known()
    {
        var engine = new RoutingEngine(SmallPack.Load(Table("country", "[null]"), Rule("home in worker.citizenship")));

        engine.Decide(FactSet.Empty, new DateOnly(2025, 6, 2)).Find("listed")!.Status.Should().Be(Truth.Met);
    }

    private static string Table(string type, params string[] rows) => $$"""
        table: homes
        title: {en: Homes, fr: Pays}
        cite: IRPR 204
        columns: {home: {{type}}}
        rows:
          - {{string.Join("\n  - ", rows)}}
        """;

    private static string Rule(string match) => $$"""
        exemption: listed
        code: A1
        family: small
        title: {en: Listed, fr: Inscrit}
        authority: IRPR 204
        permit: open
        all:
          - id: home
            text: {en: The country is listed., fr: Le pays est inscrit.}
            when: table homes has {{match}}
            cite: IRPR 204
        """;
}
