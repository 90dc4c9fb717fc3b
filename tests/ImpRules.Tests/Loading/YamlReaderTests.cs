using System.Text;
using ImpRules.Diagnostics;
using ImpRules.Loading;

namespace ImpRules.Tests.Loading;

public class YamlReaderTests
{
    [Fact]
    public void Quotes_tell_a_text_from_a_value()
    {
        var root = Map("a: true\nb: \"true\"\nc: 'null'\nd: null\ne: ~\nf:\n");

        Scalar(root, "a").Should().Match<ScalarNode>(s => s.IsPlain && s.Text == "true");
        Scalar(root, "b").Should().Match<ScalarNode>(s => !s.IsPlain && s.Text == "true");
        Scalar(root, "c").IsNull.Should().BeFalse();
        Scalar(root, "d").IsNull.Should().BeTrue();
        Scalar(root, "e").IsNull.Should().BeTrue();
        Scalar(root, "f").Should().Match<ScalarNode>(s => s.IsMissing && !s.IsNull);
    }

    [Theory]
    [InlineData("a: word", 1, 4)]
    [InlineData("a:   word", 1, 6)]
    [InlineData("a: \"word\"", 1, 5)]
    [InlineData("a: 'word'", 1, 5)]
    [InlineData("\n# note\na:\n  word", 4, 3)]
    [InlineData("é: word", 1, 4)]
    public void A_scalar_knows_where_its_text_begins(string yaml, int line, int column) =>
        ((ScalarNode)Map(yaml).Entries[0].Value).TextSpan.Should().Be(new SourceSpan("f.yaml", line, column));

    [Fact]
    public void Words_that_other_YAML_readers_convert_stay_as_written()
    {
        var root = Map("country: NO\nprovince: ON\nnoc: 00010\nday: 2025-01-01\noctal: 012\n");

        root.Entries.Select(e => ((ScalarNode)e.Value).Text).Should().Equal("NO", "ON", "00010", "2025-01-01", "012");
    }

    [Theory]
    [InlineData("\uFEFFa: b")]
    [InlineData("%YAML 1.1\n---\na: b")]
    [InlineData("--- # start\na: b\n...\n")]
    [InlineData("a: b\r\n")]
    public void These_beginnings_and_ends_are_allowed(string yaml) => Scalar(Map(yaml), "a").Text.Should().Be("b");

    [Theory]
    [InlineData("a: &x b", Codes.Forbidden)]
    [InlineData("a: *x", Codes.Forbidden)]
    [InlineData("a: !x b", Codes.Forbidden)]
    [InlineData("a: ! b", Codes.Forbidden)]
    [InlineData("&x a: b", Codes.Forbidden)]
    [InlineData("*x : b", Codes.Forbidden)]
    [InlineData("<<: {a: b}", Codes.Forbidden)]
    [InlineData("[a]: b", Codes.Forbidden)]
    [InlineData("? {a: b}\n: c", Codes.Forbidden)]
    [InlineData("a: b\n---\nc: d", Codes.Forbidden)]
    [InlineData("%FOO bar\n---\na: b", Codes.Forbidden)]
    [InlineData("%TAG !x! tag:x,2000:\n---\na: b", Codes.Forbidden)]
    [InlineData("%YAML 2.0\n---\na: b", Codes.Forbidden)]
    [InlineData("a:\n\tb: c", Codes.Forbidden)]
    [InlineData("a: \u0007", Codes.Forbidden)]
    [InlineData("a: \"\\x07\"", Codes.Forbidden)]
    [InlineData("a: \u2066b", Codes.Forbidden)]
    [InlineData("a: b\na: c", Codes.DuplicateKey)]
    [InlineData("a: b\n\"a\": c", Codes.DuplicateKey)]
    [InlineData("", Codes.NotYaml)]
    [InlineData("a: \"b", Codes.NotYaml)]
    [InlineData("a: b: c", Codes.NotYaml)]
    public void What_makes_YAML_surprising_is_refused(string yaml, string code) =>
        Read(Encoding.UTF8.GetBytes(yaml)).Bag.ToSortedList().Should().Contain(d => d.Code == code && d.Severity == Severity.Error);

    [Fact]
    public void A_quoted_merge_key_is_a_key_like_any_other() => Map("\"<<\": a").Find("<<").Should().NotBeNull();

    [Fact]
    public void Bytes_that_are_not_UTF8_are_placed()
    {
        var (root, bag) = Read([.. "a: é\nb: é"u8, 0xFF]);

        root.Should().BeNull();
        bag.ToSortedList().Single().ToString().Should().StartWith("f.yaml:2:5: error IMP002: not valid UTF-8");
    }

    [Fact]
    public void Many_keys_that_stand_twice_are_found_where_there_are_many()
    {
        var yaml = string.Concat(Enumerable.Range(0, 20).Select(i => $"k{i}: a\n")) + "k19: b\n";

        Read(Encoding.UTF8.GetBytes(yaml)).Bag.ToSortedList().Single().Help.Should().Be("it is first on line 20");
    }

    private static (Node? Root, DiagnosticBag Bag) Read(byte[] bytes)
    {
        var bag = new DiagnosticBag();
        return (YamlReader.Read(bytes, "f.yaml", bag), bag);
    }

    private static MappingNode Map(string yaml)
    {
        var (root, bag) = Read(Encoding.UTF8.GetBytes(yaml));
        bag.ToSortedList().Should().BeEmpty();
        return root.Should().BeOfType<MappingNode>().Subject;
    }

    private static ScalarNode Scalar(MappingNode map, string key) => (ScalarNode)map.Find(key)!;
}
