using ImpRules.Testing;

namespace ImpRules.Tests.Testing;

public class MutationTests
{
    private static readonly string[] Good =
    [
        "- {name: at eighteen, expect: {status: met}}",
        "- {name: at seventeen, set: {worker.age: 17}, expect: {status: not-met}}",
        "- {name: at nineteen, set: {worker.age: 19}, expect: {status: met}}",
        "- {name: elsewhere and badly paid, set: {worker.inCanada: false, offer.wageHourly: 29.99}, expect: {status: not-met}}",
        "- {name: elsewhere and just well paid, set: {worker.inCanada: false, offer.wageHourly: 30}, expect: {status: met}}",
        "- {name: elsewhere and well paid, set: {worker.inCanada: false, offer.wageHourly: 30.01}, expect: {status: met}}",
        "- {name: here and badly paid, set: {offer.wageHourly: 20}, expect: {status: met}}",
        "- {name: rare, set: {worker.rare: true}, expect: {status: not-met}}",
        "- {name: a handler, set: {offer.noc: \"75101\"}, expect: {status: not-met}}",
    ];

    [Fact]
    public void Good_tests_find_every_mistake() => Run(Good).Survivors.Should().BeEmpty();

    [Fact]
    public void A_mistake_that_no_test_finds_survives_with_its_place()
    {
        var report = Run([.. Good.Where(c => !c.Contains("nineteen", StringComparison.Ordinal))]);

        var survivor = report.Survivors.Should().ContainSingle().Which;
        (survivor.Subject, survivor.Criterion.Id, survivor.Change).Should().Be(("adult", "old-enough", "`>=` becomes `=`"));
        (survivor.Span.File, survivor.Span.Line).Should().Be(("added0.yaml", 10));
        survivor.Rules.Should().ContainSingle().Which.Id.Should().Be("adult");
    }

    [Theory]
    [InlineData("at seventeen", "`param some.age` is one less")]
    [InlineData("rare", "`rare` is left out")]
    [InlineData("a handler", "`75101` is left out")]
    [InlineData("elsewhere and just well paid", "`30` becomes `30.01`")]
    public void Each_case_is_needed_for_something(string name, string mistake) =>
        Run([.. Good.Where(c => !c.Contains($"name: {name},", StringComparison.Ordinal))]).Survivors.Select(m => m.Change).Should().Contain(mistake);

    [Fact]
    public void Without_tests_every_mistake_survives_and_none_is_made_twice()
    {
        var report = Run("- {name: nothing of it, expect: {routing: imp}}");

        report.Mutants.Select(m => (m.Span, m.Change)).Should().OnlyHaveUniqueItems();
        Changes(report, "old-enough").Should().BeEquivalentTo(
            "`param some.age` is one more", "`param some.age` is one less", "`>=` becomes `=`", "`>=` becomes `!=`", "`>=` becomes `<`", "`>=` becomes `<=`");
    }

    /// <summary><c>&gt;</c> 18 is <c>&gt;=</c> 19 for whole numbers, and within 0 to 5 nothing is above 5.</summary>
    [Fact]
    public void A_mistake_that_changes_nothing_is_not_made()
    {
        var source = SmallPack.Source(
            AdultRule.Text.Replace("worker.age >= param some.age", "offer.teer >= 5", StringComparison.Ordinal).Replace("{param some.age}", "18", StringComparison.Ordinal),
            AdultRule.Tests("- {name: a case, set: {offer.teer: 5}, expect: {status: met}}"));

        var report = MutationTester.Run(RulePack.Load(source), source);

        Changes(report, "old-enough").Should().NotContain("`>=` becomes `=`", "within 0 to 5, both are 5 alone").And.Contain("`5` becomes `4`");
    }

    [Fact]
    public void A_case_that_fails_anyway_finds_nothing() =>
        Run("- {name: wrong, set: {worker.age: 17}, expect: {status: met}}").Killed.Should().Be(0);

    [Fact]
    public void A_mistake_in_a_shared_criterion_is_made_once_and_found_by_any_rule_that_uses_it()
    {
        const string Shared = "criteria:\n  small.here:\n    text: {en: In Canada., fr: Au Canada.}\n    when: worker.inCanada\n    cite: IRPR 204\n";
        static string Rule(string id) =>
            $"exemption: {id}\nfamily: small\ntitle: {{en: One, fr: Un}}\nauthority: IRPR 204\npermit: open\nall:\n  - use: small.here\n";
        var source = SmallPack.Source(
            Shared, Rule("one"), Rule("two"), "tests: two\nbase: {asOf: 2025-03-03, worker: {inCanada: true}}\ncases:\n  - {name: yes, expect: {status: met}}\n");

        var mutant = MutationTester.Run(RulePack.Load(source), source).Mutants.Should().ContainSingle().Which;

        (mutant.Subject, mutant.Change, mutant.Killed).Should().Be(("small.here", "`not` is put in", true));
        mutant.Rules.Select(r => r.Id).Should().Equal("one", "two");
    }

    [Fact]
    public void A_limit_spreads_over_the_rules()
    {
        var source = AdultRule.Source(Good);
        var pack = RulePack.Load(source);

        MutationTester.Run(pack, source, null, 5).Mutants.Should().HaveCount(5);
        MutationTester.Run(pack, source, "nothing such").Mutants.Should().BeEmpty();
    }

    private static IEnumerable<string> Changes(MutationReport report, string id) => report.Mutants.Where(m => m.Criterion.Id == id).Select(m => m.Change);

    private static MutationReport Run(params string[] cases)
    {
        var source = AdultRule.Source(cases);
        return MutationTester.Run(RulePack.Load(source), source);
    }
}
