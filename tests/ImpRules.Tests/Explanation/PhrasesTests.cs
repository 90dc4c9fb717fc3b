using System.Reflection;
using ImpRules.Explanation;

namespace ImpRules.Tests.Explanation;

public sealed class PhrasesTests
{
    public static TheoryData<string, string, string> All
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var member in typeof(Phrases).GetFields(BindingFlags.Public | BindingFlags.Static))
            {
                if (member.GetValue(null) is Plural plural)
                {
                    data.Add($"{member.Name} one", plural.One.En, plural.One.Fr);
                    data.Add($"{member.Name} many", plural.Many.En, plural.Many.Fr);
                }
                else
                {
                    var text = (LocalizedText)member.GetValue(null)!;
                    data.Add(member.Name, text.En, text.Fr);
                }
            }

            foreach (var (unit, counted) in Units.Counted)
            {
                data.Add($"{unit} one", counted.One.En, counted.One.Fr);
                data.Add($"{unit} many", counted.Many.En, counted.Many.Fr);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Every_phrase_says_the_same_in_both_languages(string name, string english, string french)
    {
        english.Should().NotBeNullOrWhiteSpace(name);
        french.Should().NotBeNullOrWhiteSpace(name);
        Places(french).Should().BeEquivalentTo(Places(english), name);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void French_has_its_own_apostrophes_and_quotation_marks(string name, string english, string french)
    {
        english.Should().NotContainAny("'", "\"", "«");
        french.Should().NotContainAny(["'", "\"", "“", " ;", " ?", " !"], name);
    }

    [Fact]
    public void Both_languages_have_plurals_of_their_own()
    {
        var phrase = new Plural(new("one", "un"), new("many", "plusieurs"));

        new[] { 0, 1, 2 }.Select(n => phrase.For(n, Language.English).En).Should().Equal("many", "one", "many");
        new[] { 0, 1, 2 }.Select(n => phrase.For(n, Language.French).Fr).Should().Equal("un", "un", "plusieurs");
        phrase.For(1.5m, Language.French).Fr.Should().Be("un");
        phrase.For(1.5m, Language.English).En.Should().Be("many");
    }

    private static IEnumerable<string> Places(string text) =>
        Enumerable.Range(0, 10).Select(i => $"{{{i}}}").Where(place => text.Contains(place));
}
