using System.Text;
using ImpRules.Diagnostics;
using ImpRules.Loading;
using ImpRules.Rules;
using ImpRules.Vocabulary;

namespace ImpRules.Tests.Loading;

public class PackReaderTests
{
    [Fact]
    public void A_rule_version_says_all_that_its_file_says()
    {
        var rule = Good("exemption.yaml").Rules.Single();

        rule.Should().BeEquivalentTo(new
        {
            Kind = RuleKind.Exemption,
            Id = "ict-executive",
            Code = "C62",
            FormerCodes = new[] { "C12" },
            Family = "intra-company-transferee",
            Effective = new Period(new DateOnly(2024, 10, 3), null),
            Permit = PermitKind.EmployerSpecific,
            Confidence = Confidence.Medium,
            Rank = 10,
        });
        rule.Authority.ToString().Should().Be("IRPR 205(a)");
        rule.Duration!.Months!.Parameter.Should().Be("ict.executive.initialMonths");
        rule.OpenQuestions.Single().Fr.Should().Be("La liste est-elle complète?");
        rule.Guidance.Single().En.Should().Be("Officers weigh the size.");
    }

    [Fact]
    public void All_is_laid_open_at_the_top_and_the_other_groups_stand_beside_it()
    {
        var criteria = Good("exemption.yaml").Rules.Single().Criteria.Children;

        criteria.Select(c => c.GetType().Name).Should().Equal("Test", "Test", "SharedUse", "AnyOf", "NoneOf");
        criteria[2].Should().BeOfType<SharedUse>().Which.Name.Should().Be("ict.one-year-abroad");
        criteria[3].Should().BeOfType<AnyOf>().Which.Children[0].Should().BeOfType<AllOf>().Which.Id.Should().BeNull();
    }

    [Fact]
    public void A_comparison_knows_where_it_is_written()
    {
        var tests = Good("exemption.yaml").Rules.Single().Criteria.Children.OfType<Test>().ToList();

        tests[0].WhenSpan.Should().Be(new SourceSpan("exemption.yaml", 21, 11));
        tests[1].WhenSpan.Should().Be(new SourceSpan("exemption.yaml", 25, 12), "the quote does not count");
        tests[1].When.Should().Be("worker.specialized");
        tests[1].AssessedByOfficer.Should().BeTrue();
    }

    [Fact]
    public void A_criterion_without_a_citation_has_that_of_the_group_around_it()
    {
        var criteria = Good("exemption.yaml").Rules.Single().Criteria.Children;
        var capacity = (CriterionGroup)criteria[3];

        criteria[0].Citations.Select(c => c.ToString()).Should().Equal("ICT 3.3");
        criteria[1].Citations.Select(c => c.ToString()).Should().Equal("ICT 4.3", "IRPR 205(a)");
        capacity.Citations.Should().ContainSingle(c => c.Source == "ICT" && c.Locator == "2.2");
        capacity.Children[0].Citations.Should().BeEmpty("what encloses a criterion lends it its authority when names are looked up");
    }

    [Fact]
    public void A_shared_criterion_is_named_by_its_key()
    {
        var shared = Good("shared.yaml").SharedCriteria;

        shared.Select(c => (c.SharedName, c.Id)).Should().Equal(("ict.one-year-abroad", "ict.one-year-abroad"), ("ict.related", "ict.related"));
        shared[0].Span.Should().Be(new SourceSpan("shared.yaml", 2, 3));
    }

    [Fact]
    public void An_empty_cell_is_absent_and_a_period_without_a_citation_has_that_of_its_table()
    {
        var table = Good("table.yaml").Tables.Single();

        table.Columns.Select(c => (c.Name, c.CodesOf)).Should().Equal(("province", null), ("hourly", null), ("credential", "worker.credentials"), ("note", null));
        table.Periods[0].Value.Single().Cells.Should().Equal(
            FactValue.Of(FactKind.Province, "ON"), FactValue.Of(24.04m), FactValue.Absent, FactValue.Of(FactKind.Text, "flat, no tiers"));
        table.Periods[0].Citations.Single().Locator.Should().Be("2020");
        table.Periods[1].Citations.Single().Locator.Should().BeEmpty();
        table.RowsAt(new DateOnly(2022, 4, 30)).Single().Cells[1].Should().Be(FactValue.Of(26.06m));
    }

    [Fact]
    public void Facts_carry_assumptions_derivations_and_ranges()
    {
        var facts = Good("facts.yaml").Facts.ToDictionary(f => f.Path);

        facts["principal.permit.monthsLeft"].Derivation.Should().Be(new BetweenDerivation(DateUnit.Months, DateRounding.Down, "asOf", "principal.permit.validUntil"));
        facts["principal.permit.monthsLeft"].Range.Should().Be(new NumberRange(-1200, 1200));
        facts["principal.permit.monthsLeft"].Cites.Should().Equal("FAM 2.1", "FAM 2.2");
        facts["principal.permit.monthsLeft"].Assume.Should().Be(FactValue.NotKnown);
        facts["principal.permit.validUntil"].Assume.Should().Be(FactValue.Absent);
        facts["principal.permit.validUntil"].Display.Should().BeTrue();
        facts["worker.diplomat"].Assume.Should().Be(FactValue.Of(false));
        facts["offer.teer"].Derivation.Should().Be(new TeerDerivation("offer.noc"));
        facts["offer.medianWage"].Derivation.Should().BeOfType<LookupDerivation>().Which.Where.Single().Should().Be(KeyValuePair.Create("province", "offer.workProvince"));
        facts["application.receivedOn"].Derivation.Should().BeOfType<AsOfDerivation>();
    }

    [Fact]
    public void Parameters_lists_and_sources_are_dated_and_cited()
    {
        Good("parameters.yaml").Parameters[1].At(new DateOnly(2024, 4, 30))!.Value.Should().Be(FactValue.Of(230m));
        Good("parameters.yaml").Parameters[1].At(new DateOnly(2024, 5, 1))!.Value.Should().Be(FactValue.Of(230.5m));
        Good("lists.yaml").Lists.Single().Values.Single().Value.Should().Equal("22100", "22101");
        Good("sources.yaml").Sources[1].Provisions["200(1)(c)(ii.1)"].InForce.Should().Be(new DateOnly(2015, 8, 1));
        Good("pack.yaml").Header!.CoversFrom.Should().Be(new DateOnly(2015, 10, 26));
    }

    [Fact]
    public void An_obligation_says_who_owes_what()
    {
        var rule = Good("obligation.yaml").Rules.Single();

        (rule.Kind, rule.Duty, rule.OwedBy, rule.Amount!.Parameter).Should().Be((RuleKind.Obligation, Duty.ComplianceFee, DebtorKind.Employer, "fees.compliance"));
    }

    [Fact]
    public void The_order_of_files_and_findings_does_not_depend_on_the_machine()
    {
        var files = Enumerable.Range(0, 60).Select(i => File($"f{i:00}.yaml", $"parameters:\n  p{i}: {{type: nonsense{i}}}\n  q{i}: {{type: date, label: {{en: a, fr: a}}, values: [{{value: 2020-01-01}}]}}\n")).ToList();
        var first = Read(files);
        var second = Read(files.AsEnumerable().Reverse());

        first.Content.Parameters.Select(p => p.Name).Should().Equal(Enumerable.Range(0, 60).Select(i => $"q{i}"));
        second.Content.Parameters.Select(p => p.Name).Should().Equal(first.Content.Parameters.Select(p => p.Name));
        second.Diagnostics.Should().Equal(first.Diagnostics).And.HaveCount(60);
    }

    [Fact]
    public void The_shipped_pack_is_read_without_a_word()
    {
        var bag = new DiagnosticBag();
        PackReader.Read(RuleSource.Directory(Path.Combine(Neighbour.Repository, "rules")), bag);

        bag.ToSortedList().Should().BeEmpty();
    }

    [Fact]
    public void The_hash_is_the_same_with_either_line_ending_and_without_tests()
    {
        var hash = Hash(File("a.yaml", "a: b\nc: d\n"));

        hash.Should().MatchRegex("^[0-9a-f]{64}$");
        Hash(File("a.yaml", "a: b\r\nc: d\r\n")).Should().Be(hash);
        Hash(File("a.yaml", "a: b\rc: d\r")).Should().Be(hash);
        Hash(File("a.yaml", "a: b\nc: d\n"), File("a.tests.yaml", "x")).Should().Be(hash);
    }

    [Fact]
    public void The_hash_differs_when_a_path_a_word_or_a_border_between_files_does()
    {
        string[] hashes =
        [
            Hash(File("a.yaml", "a: b\n")), Hash(File("b.yaml", "a: b\n")), Hash(File("a.yaml", "a: c\n")), Hash(),
            Hash(File("a.yaml", "a"), File("b.yaml", "")), Hash(File("a.yaml", ""), File("b.yaml", "a")),
        ];

        hashes.Should().OnlyHaveUniqueItems();
    }

    private static RuleFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    private static string Hash(params RuleFile[] files) => Read(files).Content.Hash;

    private static PackContent Good(string name) => Read([new RuleFile(name, Corpus.Bytes("good", name))]).Content;

    private static (PackContent Content, IReadOnlyList<Diagnostic> Diagnostics) Read(IEnumerable<RuleFile> files)
    {
        var bag = new DiagnosticBag();
        var content = PackReader.Read(RuleSource.Memory(files), bag);
        return (content, bag.ToSortedList());
    }
}
