using System.Text;
using ImpRules.Differences;

namespace ImpRules.Tests.Differences;

/// <summary>Recorded cases under two packs.</summary>
public sealed class CaseComparisonTests
{
    private const string Rule = """
        exemption: grown-up
        family: ages
        title: {en: Grown up, fr: Adulte}
        authority: IRPR 204
        permit: open
        all:
          - id: old-enough
            text: {en: Old enough., fr: Assez âgé.}
            when: worker.age >= 18
            cite: IRPR 204
        """;

    private readonly RulePack _old = SmallPack.Load(Rule);
    private readonly RulePack _new = SmallPack.Load(Rule.Replace(">= 18", ">= 21", StringComparison.Ordinal));

    [Fact]
    public void A_case_that_changes_says_from_what_to_what_and_why()
    {
        var difference = Compare("case.yaml", "asOf: 2025-06-02\nworker: {age: 19}\n").Single();
        difference.Changes.Should().Contain(c => c.Subject == "routing" && c.Old == "imp" && c.New == "tfwp");
        difference.Changes.Should().Contain(c => c.Subject == "primary" && c.Old == "grown-up" && c.New == null);
        difference.Reasons.Should().Equal(new CaseReason("grown-up", "old-enough", Truth.Met, Truth.NotMet, "Old enough."));
    }

    [Fact]
    public void A_case_that_stays_has_no_changes() => Compare("case.json", """{"asOf": "2025-06-02", "worker": {"age": 30}}""").Single().Changes.Should().BeEmpty();

    [Fact]
    public void Lines_of_a_batch_keep_their_names()
    {
        var lines = """
            {"id": "a", "asOf": "2025-06-02", "profile": {"worker": {"age": 19}}}

            {"id": 2, "profile": {"worker": {"age": 40}}}
            {"id": "c", "profile": {"worker": {"size": 3}}}
            nonsense
            """;
        var cases = RecordedCases.Read(Encoding.UTF8.GetBytes(lines), "cases.jsonl", _old, _new, out var diagnostics);
        cases.Select(c => (c.Name, c.Span.Line, c.AsOf)).Should().Equal(("a", 1, new DateOnly(2025, 6, 2)), ("2", 3, null));
        diagnostics.Select(d => d.Span.Line).Should().Equal(4, 5);
    }

    [Fact]
    public void Tests_beside_rules_are_cases()
    {
        var tests = """
            tests: grown-up
            base: {asOf: 2025-06-02, worker: {age: 19}}
            cases:
              - name: Nineteen
                expect: {status: met}
              - name: Thirty, twice
                asOf: [2025-06-02, 2025-06-03]
                set: {worker.age: 30}
                expect: {status: met}
            """;
        Compare("grown-up.tests.yaml", tests).Select(d => (d.Case.Name, d.Changes.Count > 0)).Should()
            .Equal(("grown-up: Nineteen", true), ("grown-up: Thirty, twice", false), ("grown-up: Thirty, twice", false));
    }

    [Fact]
    public void What_only_one_vocabulary_has_is_left_out_for_the_other()
    {
        const string fact = "facts:\n  offer.far: {type: boolean, display: true, label: {en: Far, fr: Loin}, question: {en: Far, fr: Loin}}\n";
        var newer = SmallPack.Load(Rule, fact);
        var read = RecordedCases.Read(Encoding.UTF8.GetBytes("asOf: 2025-06-02\nworker: {age: 19}\noffer: {far: true}\n"), "case.yaml", _old, newer, out _);
        new CaseComparison(_old, newer).Compare(read.Single()).LeftOut.Should().Equal("offer.far");
    }

    private IEnumerable<CaseDifference> Compare(string name, string text)
    {
        var cases = RecordedCases.Read(Encoding.UTF8.GetBytes(text), name, _old, _new, out var diagnostics);
        diagnostics.Should().BeEmpty();
        return cases.Select(c => new CaseComparison(_old, _new).Compare(c, new DateOnly(2025, 6, 2)));
    }
}
