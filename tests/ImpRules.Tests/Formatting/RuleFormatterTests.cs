using System.Text;
using ImpRules.Formatting;
using ImpRules.Loading;

namespace ImpRules.Tests.Formatting;

public sealed class RuleFormatterTests
{
    [Fact]
    public void Indentation_blanks_and_empty_lines_are_of_one_kind() => Formatted("""


        parameters:


            some.age :   {type:   integer,label: {  en: An age  , fr: Un âge} }
            other.age:
                type: integer


                values: [ ]

        """).Should().Be("""
        parameters:
          some.age: {type: integer, label: {en: An age, fr: Un âge}}
          other.age:
            type: integer

            values: []

        """);

    [Fact]
    public void Lists_stand_below_their_key_one_level_in() => Formatted("""
        lists:
        - a
        -   - b
            - key: c
              other: d
        """).Should().Be("""
        lists:
          - a
          - - b
            - key: c
              other: d

        """);

    [Fact]
    public void Keys_come_in_the_order_of_their_kind_with_the_comments_above_them() => Formatted("""
        # About the file.

        family: x
        # The name.
        noPermit: rule  # never changes
        any:
          - cite: IRPR 1
            # Which?
            when: a.b
            text: {fr: Un, en: One}
            id: one
        title: {en: A, fr: B}
        """).Should().Be("""
        # About the file.

        # The name.
        noPermit: rule  # never changes
        family: x
        title: {en: A, fr: B}
        any:
          - id: one
            text: {en: One, fr: Un}
            # Which?
            when: a.b
            cite: IRPR 1

        """);

    [Fact]
    public void Names_of_the_authors_own_stay_in_their_order() => Formatted("""
        facts:
          worker.b: {question: {en: Q, fr: Q}, type: code, values: {z: {en: Z, fr: Z}, a: {en: A, fr: A}}}
          worker.a: {type: boolean}
        """).Should().Be("""
        facts:
          worker.b: {type: code, values: {z: {en: Z, fr: Z}, a: {en: A, fr: A}}, question: {en: Q, fr: Q}}
          worker.a: {type: boolean}

        """);

    [Theory]
    [InlineData("a: 'it''s \"x\"'", "a: \"it's \\\"x\\\"\"")]
    [InlineData("a: \"quoted\"", "a: \"quoted\"")]
    [InlineData("a: {b: Which?}", "a: {b: \"Which?\"}")]
    [InlineData("a: {b: https://x.org}", "a: {b: \"https://x.org\"}")]
    [InlineData("a: Which, and why?", "a: Which, and why?")]
    [InlineData("a: ON", "a: \"ON\"")]
    [InlineData("a: [NO, FR, 5, true, null]", "a: [\"NO\", FR, 5, true, null]")]
    [InlineData("a: \"21231\"", "a: \"21231\"")]
    [InlineData("a: two\n  lines", "a: two lines")]
    [InlineData("a: \"two\n  lines\"", "a: \"two lines\"")]
    [InlineData("a: >-\n  two\n  lines", "a: \"two lines\"")]
    [InlineData("a: |\n      one\n        two\n\nb: |-\n one\n two\n", "a: |\n  one\n    two\n\nb: |-\n  one\n  two")]
    [InlineData("a: |+\n one\n two\n\n\nb: 1", "a: |+\n  one\n  two\n\n\nb: 1")]
    [InlineData("a:\n  - |  # why\n    one\n    two\n", "a:\n  - |  # why\n    one\n    two")]
    [InlineData("a:\nb: ~", "a:\nb: ~")]
    [InlineData("{a: 1}", "{a: 1}")]
    public void Values_are_quoted_where_some_reader_would_take_them_for_something_else(string written, string formatted) =>
        Formatted(written).Should().Be(formatted + "\n");

    [Fact]
    public void Brackets_over_several_lines_become_one_line_when_it_is_short_and_a_list_when_not() => Formatted($"""
        a: [one,
            two]
        b: [
          {new string('x', 70)}, # long
          {new string('y', 70)}
        ]  # end
        """).Should().Be($"""
        a: [one, two]
        b:  # end
          - {new string('x', 70)}  # long
          - {new string('y', 70)}

        """);

    [Fact]
    public void Comments_stay_where_they_belong() => Formatted("""
        # head
        all:   # of these
          # first
          - id: a   # remark
            when: x
            # about the item
          # about the list
        # about the next key
        any:
        -  # odd
          id: b

        # tail
        """).Should().Be("""
        # head
        all:  # of these
          # first
          - id: a  # remark
            when: x
            # about the item
          # about the list
        # about the next key
        any:
          # odd
          - id: b

        # tail

        """);

    [Theory]
    [InlineData("bar: x\n", false, "# yaml-language-server: $schema=../.schemas/bar.json\nbar: x\n")]
    [InlineData("# About.\n\nfacts: {}\n", false, "# yaml-language-server: $schema=../.schemas/facts.json\n# About.\n\nfacts: {}\n")]
    [InlineData("# yaml-language-server: $schema=old.json\n\n# About.\ntests: x\n", true, "# yaml-language-server: $schema=../.schemas/tests.json\n# About.\ntests: x\n")]
    [InlineData("what: x\n", false, "what: x\n")]
    public void The_first_line_tells_editors_which_schema_describes_the_file(string text, bool isTests, string formatted)
    {
        var file = new RuleFile(isTests ? "x.tests.yaml" : "x.yaml", Encoding.UTF8.GetBytes(text));
        RuleFormatter.Format(file, "x.yaml", "../.schemas").Text.Should().Be(formatted);
        RuleFormatter.Format(file with { Content = Encoding.UTF8.GetBytes(formatted) }, "x.yaml", "../.schemas").Text.Should().Be(formatted);
        RuleFormatter.Format(file with { Content = Encoding.UTF8.GetBytes(formatted) }, "x.yaml").Text.Should().Be(formatted);
    }

    [Theory]
    [InlineData("a: [1", "x.yaml:2:1: error IMP002")]
    [InlineData("a: &x 1", "x.yaml:1:4: error IMP003")]
    [InlineData("a: 1\na: 2", "x.yaml:2:1: error IMP005")]
    [InlineData("", "error IMP002: the file is empty")]
    public void A_file_that_cannot_be_read_is_refused_with_its_place(string text, string expected)
    {
        var formatted = RuleFormatter.Format(new RuleFile("x.yaml", Encoding.UTF8.GetBytes(text)), "x.yaml");
        formatted.Text.Should().BeNull();
        formatted.Diagnostics[0].ToString().Should().Contain(expected);
    }

    private static string Formatted(string text)
    {
        var once = Once(text);
        Once(once).Should().Be(once, "formatting twice changes nothing");
        return once;
    }

    private static string Once(string text)
    {
        var formatted = RuleFormatter.Format(new RuleFile("x.yaml", Encoding.UTF8.GetBytes(text)), "x.yaml");
        formatted.Diagnostics.Should().BeEmpty();
        return formatted.Text!;
    }
}
