namespace ImpRules.Tests.Loading;

/// <summary>What the loader says of each example file. Beside each bad file stand the diagnostics it must give, all of them.</summary>
public class CorpusTests
{
    public static TheoryData<string> Good => [.. Corpus.Names("good")];

    public static TheoryData<string> Bad => [.. Corpus.Names("bad")];

    [Theory]
    [MemberData(nameof(Good))]
    public void A_good_file_is_read_without_a_word(string name) =>
        Corpus.Diagnose(name, Corpus.Bytes("good", name)).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Bad))]
    public void A_bad_file_gets_the_diagnostics_beside_it(string name)
    {
        var actual = string.Concat(Corpus.Diagnose(name, Corpus.Bytes("bad", name)).Select(d => d + "\n"));

        actual.Should().NotBeEmpty();
        actual.Should().Be(Corpus.Expected(name));
    }
}
