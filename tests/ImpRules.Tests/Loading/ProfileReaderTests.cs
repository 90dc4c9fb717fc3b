using System.Globalization;
using System.Text;
using ImpRules.Diagnostics;
using ImpRules.Loading;
using ImpRules.Profiles;
using ImpRules.Vocabulary;

namespace ImpRules.Tests.Loading;

public class ProfileReaderTests
{
    [Fact]
    public void A_profile_becomes_facts_and_a_day()
    {
        var profile = Document("plain.profile.yaml");

        profile.AsOf.Should().Be(new DateOnly(2025, 3, 3));
        profile.Facts.Select(f => (f.Key, f.Value)).Should().Equal(
            ("employer.relationship", FactValue.Absent),
            ("offer.jobTitle", FactValue.Of(FactKind.Text, "true")),
            ("offer.noc", FactValue.Of(FactKind.Noc, "21231")),
            ("offer.wageHourly", FactValue.Of(41.35m)),
            ("offer.workProvince", FactValue.Of(FactKind.Province, "ON")),
            ("worker.citizenship", FactValue.OfSet(FactKind.Country, ["IN", "US"])),
            ("worker.credentials", FactValue.Absent),
            ("worker.dateOfBirth", FactValue.Of(new DateOnly(1990, 2, 28))),
            ("worker.foreignEmployment.months", FactValue.Of(36L)),
            ("worker.inCanada", FactValue.Of(false)));
    }

    [Fact]
    public void JSON_and_YAML_say_the_same()
    {
        const string json = """{"asOf": "2025-03-03", "worker": {"citizenship": ["IN"], "inCanada": true, "dateOfBirth": null}, "offer": {"noc": "21231", "wageHourly": 41.35}}""";
        const string yaml = "asOf: 2025-03-03\nworker: {citizenship: IN, inCanada: true, dateOfBirth: null}\noffer: {noc: 21231, wageHourly: 41.35}\n";

        Read(json, "x.json").Document.Should().Be(Read(yaml, "x.yaml").Document);
    }

    [Fact]
    public void Keys_may_hold_several_parts_of_a_path()
    {
        var facts = Document("dotted.profile.yaml").Facts;

        facts["worker.foreignEmployment.months"].Should().Be(FactValue.Of(3L));
        facts["offer.noc"].Should().Be(FactValue.Of(FactKind.Noc, "21231"));
    }

    [Theory]
    [InlineData("worker: {citizenship: []}")]
    [InlineData("worker: {citizenship: null}")]
    [InlineData("worker: {citizenship: ~}")]
    [InlineData("{\"worker\": {\"citizenship\": []}}")]
    public void An_empty_set_is_known_to_be_absent(string text) =>
        Read(text, "x").Document!.Facts["worker.citizenship"].State.Should().Be(FactState.Absent);

    [Theory]
    [InlineData("{}", "x")]
    [InlineData("worker: {}", "x.yaml")]
    [InlineData("asOf: 2025-01-01", "x.yml")]
    [InlineData(" \n{\"worker\": {}}", "-")]
    [InlineData("{\"worker\": {}}", "x.json")]
    public void A_profile_may_say_nothing(string text, string file) => Read(text, file).Document!.Facts.Should().BeEmpty();

    [Fact]
    public void A_byte_order_mark_is_passed_over() => Read("\uFEFF{\"worker\": {\"inCanada\": true}}", "-").Document!.Facts.Should().HaveCount(1);

    [Fact]
    public void Nothing_after_a_colon_is_neither_absent_nor_unknown()
    {
        var reading = Read("worker:\n  dateOfBirth:\n", "x.yaml");

        reading.Document.Should().BeNull();
        reading.Diagnostics.Single().Help.Should().Be("leave the field out when it is not known; write `null` when there is none");
    }

    [Fact]
    public void A_profile_with_one_wrong_value_is_not_used_in_part()
    {
        var reading = Read("worker: {inCanada: true, foreignEmployment: {months: 37}}", "x.yaml");

        reading.Document.Should().BeNull();
        reading.Diagnostics.Should().ContainSingle(d => d.Code == Codes.ImpossibleValue);
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(36, true)]
    [InlineData(37, false)]
    public void Both_ends_of_a_range_are_possible(int months, bool isPossible) =>
        (Read($"worker: {{foreignEmployment: {{months: {months}}}}}", "x.yaml").Document is not null).Should().Be(isPossible);

    [Fact]
    public void Places_in_JSON_count_characters()
    {
        var reading = Read("{\"offer\": {\"jobTitle\": \"é\U0001F341\", \"noc\": 5}}", "x.json");

        reading.Diagnostics.Single().Span.Should().Be(new SourceSpan("x.json", 1, 38));
    }

    [Theory]
    [InlineData("de-CH")]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    public void The_culture_of_the_machine_makes_no_difference(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Document("plain.profile.yaml").Facts["offer.wageHourly"].Should().Be(FactValue.Of(41.35m));
            foreach (var name in Corpus.Names("bad"))
            {
                string.Concat(Corpus.Diagnose(name, Corpus.Bytes("bad", name)).Select(d => d + "\n")).Should().Be(Corpus.Expected(name));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static ProfileReading Read(string text, string file) => ProfileReader.Read(Encoding.UTF8.GetBytes(text), file, Corpus.Catalogue);

    private static ProfileDocument Document(string name)
    {
        var reading = ProfileReader.Read(Corpus.Bytes("good", name), name, Corpus.Catalogue);
        reading.Diagnostics.Should().BeEmpty();
        return reading.Document!;
    }
}
