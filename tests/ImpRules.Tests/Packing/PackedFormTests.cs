using System.Text;
using ImpRules.Checking;
using ImpRules.Diagnostics;
using ImpRules.Loading;
using ImpRules.Packing;
using ImpRules.Serialization;

namespace ImpRules.Tests.Packing;

/// <summary>The pack inside the library is the pack in <c>rules/</c>, whole and to the letter.</summary>
public sealed class PackedFormTests
{
    private const string EveryCondition = """
        exemption: every-condition
        code: C10
        family: some
        title: {en: All, fr: Tout}
        authority: IRPR 204
        effective: {from: 2015-11-01, until: 2020-06-30}
        permit: open
        duration: {months: param some.age, text: {en: Long, fr: Long}}
        confidence: medium
        guidance: [{en: Help, fr: Aide}]
        openQuestions: [{en: Why, fr: Pourquoi}]
        all:
          - {id: truth, text: {en: T, fr: T}, when: not worker.inCanada, cite: IRPR 204}
          - {id: number, text: {en: T, fr: T}, when: offer.wageHourly >= 15.50, cite: IRPR 204, assessedBy: officer, guidance: {en: G, fr: G}}
          - {id: parameter, text: {en: T, fr: T}, when: worker.age >= param some.age, cite: IRPR 204}
          - {id: date, text: {en: T, fr: T}, when: worker.dateOfBirth <= 1990-02-28, cite: IRPR 204}
          - {id: fact, text: {en: T, fr: T}, when: worker.dateOfBirth < asOf, cite: IRPR 204}
          - {id: word, text: {en: T, fr: T}, when: offer.noc = "21231", cite: IRPR 204}
          - {id: set, text: {en: T, fr: T}, when: "worker.citizenship includes any of [FR, US]", cite: IRPR 204}
          - {id: list, text: {en: T, fr: T}, when: offer.workProvince not in list some.provinces, cite: IRPR 204}
          - {id: numbers, text: {en: T, fr: T}, when: "offer.teer in [0, 1]", cite: IRPR 204}
          - {id: none, text: {en: T, fr: T}, when: worker.dateOfBirth is none, cite: IRPR 204}
          - use: some.shared
        any:
          - {id: not-none, text: {en: T, fr: T}, when: worker.dateOfBirth is not none, cite: IRPR 204}
        none:
          - {id: columns, text: {en: T, fr: T}, when: table wages has province = offer.workProvince and country in worker.citizenship and hourly > offer.wageHourly, cite: IRPR 204}
        """;

    private static readonly string[] Added =
    [
        EveryCondition,
        "lists: {some.provinces: {type: province, label: {en: Some, fr: Quelques}, values: [{items: [QC], cite: IRPR 204, from: 2016-01-01}]}}",
        "criteria: {some.shared: {text: {en: S, fr: S}, cite: IRPR 204, any: [{id: rare, text: {en: R, fr: R}, when: worker.rare}]}}",
        """
        table: wages
        title: {en: Wages, fr: Salaires}
        cite: IRPR 204
        columns: {province: province, country: country, hourly: decimal}
        key: [province]
        periods:
          - {from: 2016-01-01, until: 2019-12-31, rows: [["ON", US, 20.00], [QC, null, null]]}
          - {from: 2020-01-01, cite: IRPR, rows: [["ON", FR, 21.5]]}
        """,
    ];

    private static string Rules => Path.Combine(Neighbour.Repository, "rules");

    private static byte[] Embedded => EmbeddedSource.Packed();

    [Fact]
    public void The_embedded_pack_is_the_one_in_the_rules_folder_in_every_part()
    {
        var differences = new Differences(Rules);
        differences.Between(RulePack.Load(Rules).Checked, RulePack.Embedded().Checked).Should().BeEmpty();
        differences.Compared.Should().BeGreaterThan(100_000, "otherwise little was looked at");
    }

    [Fact]
    public void Decisions_are_the_same_with_either_pack_byte_for_byte()
    {
        var folder = RulePack.Load(Rules);
        foreach (var profile in Directory.GetFiles(Path.Combine(Neighbour.Repository, "samples", "profiles"), "*.yaml"))
        {
            Decide(ShippedPack.Instance, profile).Should().Be(Decide(folder, profile), profile);
        }
    }

    [Fact]
    public void A_pack_that_is_packed_again_gives_the_same_bytes()
    {
        var again = PackedForm.Write(ShippedPack.Instance.Checked, ShippedPack.Instance.Warnings);
        again.AsSpan().SequenceEqual(Embedded).Should().BeTrue();
    }

    [Fact]
    public void Every_kind_of_condition_value_and_criterion_comes_back_as_it_was()
    {
        var (pack, findings) = Small();
        findings.Should().NotBeEmpty("the warnings are packed too");

        var (read, found) = Read(PackedForm.Write(pack, findings));

        new Differences().Between(pack, read).Should().BeEmpty();
        found.Should().Equal(findings);
        pack.Conditions.Select(c => c.GetType()).Distinct().Should().BeEquivalentTo(
            typeof(RulePack).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(ImpRules.Conditions.Condition))), "the example has one of each");
    }

    [Fact]
    public void What_is_not_a_packed_pack_is_refused_by_name()
    {
        Refusal([]).Should().Be("rules.pack: error IMP001: this is not a packed rule pack");
        Refusal(Encoding.UTF8.GetBytes("pack: small\nversion: 1.0.0\n")).Should().Be("rules.pack: error IMP001: this is not a packed rule pack");
        Refusal(Changed(Embedded, 8)).Should().StartWith("rules.pack: error IMP001: packed in form ");
    }

    [Fact]
    public void Bytes_that_were_damaged_anywhere_are_refused()
    {
        var (pack, findings) = Small();
        var whole = PackedForm.Write(pack, findings);
        for (var i = 12; i < whole.Length; i++)
        {
            Refusal(Changed(whole, i)).Should().Be("rules.pack: error IMP001: the packed rule pack is damaged; install the library anew");
        }

        for (var length = 16; length < whole.Length; length += 7)
        {
            Refusal(whole[..length]).Should().Be("rules.pack: error IMP001: the packed rule pack is damaged; install the library anew");
        }
    }

    private static (CheckedPack Pack, IReadOnlyList<Diagnostic> Findings) Small()
    {
        var bag = new DiagnosticBag();
        var pack = PackChecker.Check(PackReader.Read(SmallPack.Source(Added), bag), bag);
        return (pack ?? throw new RulePackException(bag.ToSortedList()), bag.ToSortedList());
    }

    private static (CheckedPack? Pack, IReadOnlyList<Diagnostic> Findings) Read(byte[] bytes)
    {
        var bag = new DiagnosticBag();
        return (PackedForm.Read(bytes, EmbeddedSource.Name, bag), bag.ToSortedList());
    }

    private static string Refusal(byte[] bytes)
    {
        var (pack, findings) = Read(bytes);
        pack.Should().BeNull();
        return findings.Single().ToString();
    }

    private static byte[] Changed(byte[] bytes, int index)
    {
        var changed = bytes.ToArray();
        changed[index] ^= 0x10;
        return changed;
    }

    private static string Decide(RulePack pack, string profile) =>
        new RoutingEngine(pack).Decide(pack.ReadProfile(profile).Facts, new DateOnly(2025, 6, 2)).ToJson();
}
