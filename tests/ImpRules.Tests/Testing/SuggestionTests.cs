using System.Text;
using ImpRules.Loading;
using ImpRules.Testing;

namespace ImpRules.Tests.Testing;

public class SuggestionTests
{
    private const string Yes = "- {name: An adult in Canada qualifies, expect: {status: met}}";

    [Fact]
    public void Suggested_cases_pass_when_appended_and_leave_no_gap()
    {
        var source = AdultRule.Source(Yes);
        var report = CaseSuggester.Suggest(RulePack.Load(source), source);

        report.Open.Should().BeEmpty();
        var after = AfterAppending(report, Yes);
        after.Diagnostics.Should().BeEmpty();
        after.Results.Should().OnlyContain(r => r.Passed).And.HaveCount(report.Cases.Count + 1);
        after.Coverage.Should().OnlyContain(c => c.IsCovered && c.IsDecisive && c.Boundaries.All(b => b.IsCovered));
    }

    [Fact]
    public void Nothing_is_suggested_twice()
    {
        var source = AdultRule.Source(Yes);
        var report = CaseSuggester.Suggest(RulePack.Load(source), source);
        var again = SmallPack.Source(AdultRule.Text, Appended(report, Yes));

        CaseSuggester.Suggest(RulePack.Load(again), again).Cases.Should().BeEmpty();
    }

    [Fact]
    public void A_boundary_is_one_small_change_said_in_a_sentence()
    {
        var source = AdultRule.Source(Yes);

        var below = CaseSuggester.Suggest(RulePack.Load(source), source, "adult", CoverageKinds.Boundaries).Cases[0];

        below.ToYaml().Should().Be(
            """
              - name: "Age: 17, one less than 18, and the worker does not qualify"
                set:
                  worker.age: 17
                expect: {status: not-met, criteria: {old-enough: not-met}}

            """.ReplaceLineEndings("\n"));
        (below.LikeCase, below.Gap.Missing).Should().Be(("An adult in Canada qualifies", "worker.age is never one step below 18 (param some.age)"));
    }

    [Fact]
    public void What_is_asked_for_alone_is_suggested()
    {
        var source = AdultRule.Source(Yes);
        var pack = RulePack.Load(source);

        CaseSuggester.Suggest(pack, source, null, CoverageKinds.MetAndNotMet).Cases.Should().OnlyContain(c => c.Gap.Kind == CoverageKinds.MetAndNotMet).And.NotBeEmpty();
        CaseSuggester.Suggest(pack, source, "nothing such").Cases.Should().BeEmpty();
    }

    [Fact]
    public void A_fact_that_follows_from_a_day_is_changed_by_the_day()
    {
        var source = SmallPack.Source(
            AdultRule.Text,
            "tests: adult\nbase:\n  asOf: 2025-03-03\n  worker: {dateOfBirth: 2000-01-01, inCanada: true}\n  offer: {noc: \"21231\"}\ncases:\n  - {name: yes, expect: {status: met}}\n");

        var below = CaseSuggester.Suggest(RulePack.Load(source), source, null, CoverageKinds.Boundaries).Cases[0];

        below.Case.Set.Single().Key.Should().Be("worker.dateOfBirth", "an age beside a day of birth would contradict it");
        below.Case.Set.Single().Value.AsDate().Should().Be(new DateOnly(2008, 3, 3), "seventeen years to the day");
    }

    [Fact]
    public void A_gap_that_no_profile_fills_is_said_to_be_open()
    {
        var source = SmallPack.Source(
            AdultRule.Text.Replace("when: worker.rare", "when: worker.age < 18", StringComparison.Ordinal), AdultRule.Tests(Yes));

        var report = CaseSuggester.Suggest(RulePack.Load(source), source, null, CoverageKinds.Decisive);

        report.Open.Should().Contain(g => g.Criterion.Id == "rare" && g.Missing == "never shown to decide when met", "who is under 18 is not old enough either");
    }

    [Fact]
    public void Cases_are_added_before_what_follows_the_list_and_nothing_else_is_touched()
    {
        var source = AdultRule.Source(Yes);
        var suggested = CaseSuggester.Suggest(RulePack.Load(source), source, null, CoverageKinds.Boundaries).Cases.Take(1).ToList();
        const string File = "# first\ncases:\n- {name: a, expect: {status: met}} # a remark\n\n# about the subject\ntests: adult\n";

        var after = RuleTestWriter.Append(Encoding.UTF8.GetBytes(File), suggested);

        after.Should().StartWith("# first\ncases:\n- {name: a, expect: {status: met}} # a remark\n- name: \"Age").And.EndWith("}}\n\n# about the subject\ntests: adult\n");
        var add = () => RuleTestWriter.Append("exemption: x"u8.ToArray(), suggested);
        add.Should().Throw<ArgumentException>();
    }

    /// <summary>A sample of the shipped rules: what is suggested for them passes.</summary>
    [Fact]
    public void Suggestions_for_a_shipped_rule_pass()
    {
        var source = RuleSource.Directory(Path.Combine(Neighbour.Repository, "rules"));
        var engine = new RoutingEngine(ShippedPack.Instance);
        var files = TestFileReader.Read(source, ShippedPack.Instance.Vocabulary, new Diagnostics.DiagnosticBag()).ToDictionary(f => f.Span.File);

        foreach (var suggested in CaseSuggester.Suggest(ShippedPack.Instance, source, "ict-executive").Cases)
        {
            var file = files[suggested.File];
            var day = suggested.Case.AsOf.Count > 0 ? suggested.Case.AsOf[0] : file.BaseProfile.AsOf!.Value;
            var decision = engine.Decide(suggested.Case.FactsFrom(file.BaseProfile.Facts), day);
            Expectations.Failures(suggested.Case, decision, file.Subject).Should().BeEmpty(suggested.Case.Name);
        }
    }

    private static RuleTestReport AfterAppending(SuggestionReport report, string cases)
    {
        var source = SmallPack.Source(AdultRule.Text, Appended(report, cases));
        return RuleTestRunner.Run(RulePack.Load(source), source);
    }

    private static string Appended(SuggestionReport report, string cases) =>
        RuleTestWriter.Append(Encoding.UTF8.GetBytes(AdultRule.Tests(cases)), report.Cases);
}
