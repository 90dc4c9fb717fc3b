using System.Text;
using ImpRules.Differences;
using ImpRules.Profiles;
using ImpRules.Reach;
using ImpRules.Vocabulary;

namespace ImpRules.Tests.Differences;

/// <summary>Each kind of change is told from every other, and who is affected is said with a witness.</summary>
public sealed class PackComparisonTests
{
    private const string Rule = """
        exemption: grown-up
        code: C10
        family: ages
        title: {en: Grown up, fr: Adulte}
        authority: IRPR 204
        effective: {from: 2020-01-01}
        permit: open
        duration: {months: 12, text: {en: A year., fr: Un an.}, cite: IRPR 204}
        all:
          - id: in-canada
            text: {en: In Canada., fr: Au Canada.}
            when: worker.inCanada
            cite: IRPR 204
          - id: old-enough
            text: {en: Old enough., fr: Assez âgé.}
            when: worker.age >= param some.age
            cite: IRPR 204
          - id: either
            text: {en: One of these., fr: L’un de ceux-ci.}
            any:
              - id: paid
                text: {en: Paid., fr: Payé.}
                when: offer.wageHourly >= 20
                cite: IRPR 204
              - use: skilled
        """;

    private const string Shared = """
        criteria:
          skilled:
            text: {en: Skilled., fr: Qualifié.}
            when: offer.teer <= 3
            cite: IRPR 204
        """;

    [Fact]
    public void Equal_packs_do_not_differ() => Compare(Rule, Rule).IsSame.Should().BeTrue();

    [Fact]
    public void Layout_is_no_difference() =>
        Compare(Rule, Rule.Replace("when: worker.age >= param some.age", "when: \"worker.age  >=  param some.age\"", StringComparison.Ordinal)).IsSame.Should().BeTrue();

    [Fact]
    public void A_stricter_condition_is_narrower_with_a_witness_between()
    {
        var rule = Changed("offer.wageHourly >= 20", "offer.wageHourly >= 30");
        rule.Versions.Single().Changes.Single().Should().Match<Change>(c =>
            c.Kind == ChangeKind.Condition && c.Subject == "paid" && c.Old == "offer.wageHourly >= 20" && c.New == "offer.wageHourly >= 30"
            && c.OldPlace!.Value.Line == 21 && c.NewPlace!.Value.Line == 21);
        var reach = rule.Reach.Single();
        reach.Should().Match<ReachComparison>(r => r.Change == ReachChange.Narrower && r.Gained == null && r.NewDay == new DateOnly(2020, 1, 1) && r.Until == null);
        reach.Lost!.Facts["offer.wageHourly"].AsNumber().Should().BeInRange(20, 29.99m);
        reach.Lost.Facts["offer.teer"].AsNumber().Should().BeGreaterThan(3, "else the other way would still be met");
        reach.Lost.Old.Find("grown-up")!.Status.Should().Be(Truth.Met);
        reach.Lost.New.Find("grown-up")!.Status.Should().Be(Truth.NotMet);
    }

    [Theory]
    [InlineData("worker.age >= param some.age", "worker.age > 16", ReachChange.Wider)]
    [InlineData("offer.wageHourly >= 20", "offer.wageHourly <= 20", ReachChange.Incomparable)]
    [InlineData("worker.age >= param some.age", "worker.age > 17", ReachChange.Equivalent)]
    [InlineData("when: worker.inCanada", "when: not worker.inCanada", ReachChange.Incomparable)]
    public void The_change_of_reach_is_exact(string old, string @new, ReachChange expected) =>
        Changed(old, @new).Reach.Single().Change.Should().Be(expected);

    [Theory]
    [InlineData("en: In Canada.", "en: Is in Canada.", ChangeKind.Text, "in-canada")]
    [InlineData("fr: Au Canada.", "fr: Est au Canada.", ChangeKind.Text, "in-canada")]
    [InlineData("title: {en: Grown up", "title: {en: Adult", ChangeKind.Text, "title")]
    [InlineData("cite: IRPR 204\n  - id: old-enough", "cite: IRPR\n  - id: old-enough", ChangeKind.Citation, "in-canada")]
    public void Words_alone_are_told_as_such(string old, string @new, ChangeKind kind, string subject)
    {
        var rule = Changed(old, @new);
        rule.IsWording.Should().BeTrue();
        rule.Reach.Should().BeEmpty();
        rule.Versions.Single().Changes.Single().Should().Match<Change>(c => c.Kind == kind && c.Subject == subject);
    }

    [Theory]
    [InlineData("permit: open", "permit: employer-specific", "permit", "open", "employer-specific")]
    [InlineData("months: 12", "months: 24", "duration", "12", "24")]
    [InlineData("code: C10", "code: C11", "code", "C10", "C11")]
    public void Properties_are_compared(string old, string @new, string subject, string was, string @is)
    {
        var rule = Changed(old, @new);
        rule.IsWording.Should().BeFalse();
        rule.Reach.Should().BeEmpty("the same profiles meet it");
        rule.Versions.Single().Changes.Single().Should().Match<Change>(c => c.Kind == ChangeKind.Property && c.Subject == subject && c.Old == was && c.New == @is);
    }

    [Fact]
    public void A_criterion_is_added_removed_moved_and_renamed()
    {
        const string paid = "      - id: paid\n        text: {en: Paid., fr: Payé.}\n        when: offer.wageHourly >= 20\n        cite: IRPR 204\n";
        var moved = Changed("all:\n", $"all:\n{paid.Replace("      ", "  ", StringComparison.Ordinal)}", paid, "");
        moved.Versions.Single().Changes.Single().Should().Match<Change>(c => c.Kind == ChangeKind.Moved && c.Subject == "paid" && c.Old == "any of either");
        moved.Reach.Single().Change.Should().Be(ReachChange.Narrower);

        var removed = Changed(paid, "");
        removed.Versions.Single().Changes.Single().Should().Match<Change>(c => c.Kind == ChangeKind.Removed && c.Subject == "paid" && c.New == null);
        removed.Reach.Single().Change.Should().Be(ReachChange.Narrower);

        Compare(Rule.Replace(paid, "", StringComparison.Ordinal), Rule).Rules.Single().Versions.Single().Changes.Single().Kind.Should().Be(ChangeKind.Added);
        Changed("id: paid", "id: well-paid").IsWording.Should().BeTrue();
        Changed("any:", "all:").Versions.Single().Changes.Should().ContainSingle(c => c.Kind == ChangeKind.Condition && c.Subject == "either" && c.Old == "any of" && c.New == "all of");
    }

    [Fact]
    public void A_parameter_reaches_the_rules_that_name_it()
    {
        var comparison = Compare(Parameter("[{value: 18, cite: IRPR 204}]"), Parameter("[{until: 2023-12-31, value: 18, cite: IRPR 204}, {from: 2024-01-01, value: 21, cite: IRPR 204}]"), Rule.Replace("some.age", "own.age", StringComparison.Ordinal));
        comparison.Items.Single().Should().Match<ItemDifference>(i => i.Kind == ItemKind.Parameter && i.Name == "own.age" && i.Rules.Single() == "grown-up");
        comparison.Items.Single().Changes.Should().Contain(c => c.Subject == "value from 2024-01-01" && c.Old == "18" && c.New == "21");
        var reach = comparison.Rules.Single().Reach.Single();
        reach.NewDay.Should().Be(new DateOnly(2024, 1, 1));
        reach.Change.Should().Be(ReachChange.Narrower);
        reach.Lost!.Facts["worker.age"].AsNumber().Should().BeInRange(18, 20);
    }

    [Fact]
    public void A_shared_criterion_reaches_the_rules_that_use_it()
    {
        var comparison = PackComparison.Of(SmallPack.Load(Rule, Shared), SmallPack.Load(Rule, Shared.Replace("<= 3", "<= 1", StringComparison.Ordinal)));
        comparison.Items.Single().Should().Match<ItemDifference>(i => i.Kind == ItemKind.Criterion && i.Name == "skilled" && i.Rules.Single() == "grown-up");
        comparison.Rules.Single().Causes.Should().Equal("skilled");
        comparison.Rules.Single().Reach.Single().Change.Should().Be(ReachChange.Narrower);
    }

    [Fact]
    public void A_new_version_is_compared_with_the_one_that_it_follows()
    {
        var ended = Rule.Replace("{from: 2020-01-01}", "{from: 2020-01-01, until: 2024-12-31}", StringComparison.Ordinal);
        var next = Rule.Replace("{from: 2020-01-01}", "{from: 2025-01-01}", StringComparison.Ordinal).Replace(">= 20", ">= 25", StringComparison.Ordinal);
        var rule = PackComparison.Of(SmallPack.Load(Rule, Shared), SmallPack.Load(ended, next, Shared)).Rules.Single();
        rule.Versions.Should().HaveCount(2);
        rule.Versions[0].Changes.Single().Should().Match<Change>(c => c.Subject == "effective" && c.New == "from 2020-01-01 until 2024-12-31");
        rule.Versions[1].Should().Match<VersionDifference>(v => v.Old == null && v.Before != null && v.Changes.Single().Subject == "paid");
        rule.Reach.Single().Should().Match<ReachComparison>(r => r.Change == ReachChange.Narrower && r.NewDay == new DateOnly(2025, 1, 1));
    }

    [Fact]
    public void One_pack_is_compared_on_two_days()
    {
        var ended = Rule.Replace("{from: 2020-01-01}", "{until: 2024-12-31}", StringComparison.Ordinal);
        var next = Rule.Replace("{from: 2020-01-01}", "{from: 2025-01-01}", StringComparison.Ordinal).Replace(">= 20", ">= 25", StringComparison.Ordinal);
        var pack = SmallPack.Load(ended, next, Shared);
        var rule = PackComparison.Of(pack, pack, new ComparisonOptions { OldDay = new DateOnly(2024, 12, 31), NewDay = new DateOnly(2025, 1, 1) }).Rules.Single();
        rule.Versions.Single().Changes.Single().Kind.Should().Be(ChangeKind.Condition);
        rule.Reach.Single().Change.Should().Be(ReachChange.Narrower);
    }

    [Fact]
    public void A_new_rule_comes_with_somebody_who_meets_it()
    {
        var rule = PackComparison.Of(SmallPack.Load(), SmallPack.Load(Rule, Shared)).Rules.Single();
        rule.IsAdded.Should().BeTrue();
        rule.Reach.Single().Should().Match<ReachComparison>(r => r.Change == ReachChange.Wider && r.Gained!.New.Primary!.Rule.Id == "grown-up");
    }

    [Fact]
    public void The_vocabulary_is_compared_with_its_assumptions()
    {
        const string facts = "facts:\n  offer.far: {type: boolean, assume: false, label: {en: Far, fr: Loin}, question: {en: Far, fr: Loin}}\n";
        var ruled = Rule.Replace("worker.inCanada", "not offer.far", StringComparison.Ordinal);
        var comparison = Compare(facts, facts.Replace("assume: false, ", "", StringComparison.Ordinal), ruled);
        comparison.Items.Single().Should().Match<ItemDifference>(i => i.Kind == ItemKind.Fact && i.Rules.Single() == "grown-up");
        comparison.Items.Single().Changes.Single().Should().Match<Change>(c => c.Subject == "assume" && c.Old == "false" && c.New == null);
        comparison.Rules.Single().Should().Match<RuleDifference>(r => r.Versions.Count == 0 && r.Reach.Count == 0 && r.Causes.Single() == "offer.far");
    }

    [Fact]
    public void A_derived_number_follows_from_what_is_given()
    {
        var old = Rule.Replace("when: worker.inCanada", "when: worker.dateOfBirth <= 2001-06-15", StringComparison.Ordinal);
        var reach = Compare(old, old.Replace("worker.age >= param some.age", "worker.age >= 19", StringComparison.Ordinal)).Rules.Single().Reach.Single();
        reach.Change.Should().Be(ReachChange.Narrower);
        reach.Lost!.Old.Contradictions.Should().BeEmpty();
        reach.Lost.Facts["worker.dateOfBirth"].AsDate().Should().BeOnOrAfter(new DateOnly(2001, 1, 2), "who is older is not 18 any more").And.BeOnOrBefore(new DateOnly(2001, 6, 15));
    }

    [Fact]
    public void A_rule_that_is_gone_is_gone_once_however_often_its_law_changed()
    {
        var law = Parameter("[{until: 2023-12-31, value: 18, cite: IRPR 204}, {from: 2024-01-01, value: 21, cite: IRPR 204}]");
        var rule = Rule.Replace("some.age", "own.age", StringComparison.Ordinal);
        var gone = PackComparison.Of(SmallPack.Load(rule, Shared, law), SmallPack.Load()).Rules.Single();
        gone.IsRemoved.Should().BeTrue();
        gone.Reach.Single().Should().Match<ReachComparison>(r => r.Change == ReachChange.Narrower && r.NewDay == new DateOnly(2020, 1, 1) && r.Until == null);
    }

    [Fact]
    public void Who_only_the_new_vocabulary_can_describe_is_told_as_such()
    {
        const string facts = "facts:\n  offer.kind: {type: code, values: {a: {en: a, fr: a}, b: {en: b, fr: b}}, label: {en: Kind, fr: Genre}, question: {en: Kind, fr: Genre}}\n";
        var ruled = Rule.Replace("when: worker.inCanada", "when: offer.kind in [a]", StringComparison.Ordinal);
        var wider = PackComparison.Of(
            SmallPack.Load(ruled, Shared, facts),
            SmallPack.Load(ruled.Replace("[a]", "[a, c]", StringComparison.Ordinal), Shared, facts.Replace("b: {en: b, fr: b}", "b: {en: b, fr: b}, c: {en: c, fr: c}", StringComparison.Ordinal)));
        var reach = wider.Rules.Single().Reach.Single();
        reach.Should().Match<ReachComparison>(r => r.Change == ReachChange.Wider && r.Note == "only by a value that one of the vocabularies does not have");
        reach.Gained!.Facts["offer.kind"].AsText().Should().Be("c");
        reach.Gained.Old.Facts.Contains("offer.kind").Should().BeFalse("the old pack has no such word");
    }

    [Fact]
    public void A_rule_that_asks_for_the_decision_is_compared_in_its_criteria_alone()
    {
        const string offer = """
            obligation: offer
            family: employer
            duty: offer-of-employment
            owedBy: employer
            title: {en: Offer, fr: Offre}
            authority: IRPR 204
            all:
              - id: programme
                text: {en: The programme., fr: Le programme.}
                when: decision.routing = imp
                cite: IRPR 204
            """;
        var rule = Compare(offer, offer.Replace("= imp", "= tfwp", StringComparison.Ordinal), Rule).Rules.Single();
        rule.Versions.Single().Changes.Single().Kind.Should().Be(ChangeKind.Condition);
        rule.Reach.Should().BeEmpty();
    }

    [Fact]
    public void A_search_that_takes_too_long_says_so() =>
        Compare(Rule, Rule.Replace(">= 20", ">= 30", StringComparison.Ordinal), mostSteps: 0).Rules.Single().Reach.Single()
            .Should().Match<ReachComparison>(r => r.Change == ReachChange.NotSettled && r.Note == "not settled within 0 steps");

    [Fact]
    public void A_witness_is_written_so_that_it_can_be_read_again()
    {
        var pack = SmallPack.Load(Rule, Shared);
        var facts = FactSet.Of(
        [
            new("worker.citizenship", FactValue.OfSet(FactKind.Country, ["FR", "US"])), new("offer.noc", FactValue.Of(FactKind.Noc, "21231")),
            new("offer.workProvince", FactValue.Of(FactKind.Province, "ON")), new("offer.wageHourly", FactValue.Of(20.5m)),
            new("worker.dateOfBirth", FactValue.Absent), new("worker.inCanada", FactValue.Of(true)),
        ]);
        var yaml = new ProfileDocument(new DateOnly(2025, 6, 2), facts).ToYaml();
        var read = pack.ReadProfile(Encoding.UTF8.GetBytes(yaml), "witness.yaml");
        read.Facts.Should().Equal(facts);
        read.AsOf.Should().Be(new DateOnly(2025, 6, 2));
    }

    private static string Parameter(string values) =>
        $"parameters:\n  own.age: {{type: integer, label: {{en: An age, fr: Un âge}}, values: {values}}}\n";

    private static PackComparison Compare(string old, string @new, string? both = null, int mostSteps = ReachSearch.UsualSteps) =>
        PackComparison.Of(Load(old, both), Load(@new, both), new ComparisonOptions { MostSteps = mostSteps });

    private static RulePack Load(string file, string? other) => other is null ? SmallPack.Load(file, Shared) : SmallPack.Load(file, Shared, other);

    private static RuleDifference Changed(params string[] replacements)
    {
        var @new = Rule;
        for (var i = replacements.Length - 2; i >= 0; i -= 2)
        {
            @new.Should().Contain(replacements[i]);
            @new = @new.Replace(replacements[i], replacements[i + 1], StringComparison.Ordinal);
        }

        return Compare(Rule, @new).Rules.Single();
    }
}
