using ImpRules.Explanation;
using ImpRules.Rules;

namespace ImpRules.Tests.Explanation;

public sealed class TypographyTests
{
    [Theory]
    [InlineData("Titre : sous-titre", "Titre_: sous-titre")]
    [InlineData("50 % et 5 $", "50_% et 5_$")]
    [InlineData("« mot »", "«_mot_»")]
    [InlineData("Qui? Lui; elle.", "Qui? Lui; elle.")]
    public void French_marks_stay_with_their_words(string text, string expected) =>
        Typography.French(text).Should().Be(expected.Replace('_', Typography.NoBreakSpace));

    [Theory]
    [InlineData("C62", "C62")]
    [InlineData("red \u001b[31mtext\r\n", "red  [31mtext  ")]
    [InlineData("\u202eevil\u2066", "\ufffdevil\ufffd")]
    [InlineData("\ue000", "\ufffd")]
    [InlineData("日本", "日本")]
    public void What_a_caller_writes_cannot_disturb_the_page(string text, string expected) => Typography.Printable(text).Should().Be(expected);

    [Fact]
    public void Half_a_character_is_not_shown() => Typography.Printable($"{(char)0xd800}x").Should().Be("\ufffdx");

    [Fact]
    public void What_a_caller_writes_is_shown_up_to_a_length() =>
        Typography.Printable(new string('x', 100_000)).Should().HaveLength(121).And.EndWith("…");

    [Theory]
    [InlineData("IRPR", "205(a)", "RIPR 205a)")]
    [InlineData("IRPR", "200(1)(c)(ii.1)", "RIPR 200(1)c)(ii.1)")]
    [InlineData("IRPR", "209.2(1)(a.1)", "RIPR 209.2(1)a.1)")]
    [InlineData("IRPR", "205(c)(i)(A)", "RIPR 205c)(i)(A)")]
    [InlineData("IRPR", "203(1)", "RIPR 203(1)")]
    [InlineData("IRPR", "196", "RIPR 196")]
    [InlineData("IRPR", "", "RIPR")]
    [InlineData("IRPA", "25.2", "LIPR 25.2")]
    [InlineData("ICT", "3.2(a)", "ICT 3.2(a)")]
    [InlineData("ICT", "", "ICT")]
    public void French_cites_the_Regulations_in_its_own_way(string source, string locator, string expected) =>
        FrenchCitation.Of(new Citation(source, locator, default)).Should().Be(expected);

    [Theory]
    [InlineData("one two three", 7, "one two|three")]
    [InlineData("one two three", 6, "one|two|three")]
    [InlineData("abcdefghij k", 4, "abcd|efgh|ij k")]
    [InlineData("  spaced   out  ", 20, "spaced out")]
    [InlineData("", 10, "")]
    public void Text_is_broken_at_spaces_and_long_words_are_cut(string text, int width, string expected) =>
        string.Join('|', Wrapping.Wrap(text, width).Select(line => string.Concat(line.Select(s => s.Text)))).Should().Be(expected);

    [Fact]
    public void A_word_in_several_tones_stays_together()
    {
        var text = Rich.Of("see ").Add("[", Tone.Quiet).Add(Typography.Glue("IRPR 205(a)"), Tone.Strong).Add("]", Tone.Quiet);

        Wrapping.Wrap(text, 14).Select(line => string.Concat(line.Select(s => s.Text))).Should().Equal("see", "[IRPR 205(a)]");
    }

    [Fact]
    public void A_phrase_is_filled_once_whatever_its_arguments_say()
    {
        var words = new Wording(Language.English, ExamplePack.Instance, redact: false);

        words.Say(new LocalizedText("{0} and {1}", "{0} et {1}"), "{1}", "{0}").Should().Be("{1} and {0}");
    }
}
