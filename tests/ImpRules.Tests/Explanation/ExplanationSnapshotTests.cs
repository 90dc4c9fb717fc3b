using Snapshooter;
using Snapshooter.Xunit;

namespace ImpRules.Tests.Explanation;

/// <summary>What readers get to see, kept as text beside the tests so that a change of wording is read before it is made.</summary>
public sealed class ExplanationSnapshotTests
{
    public static TheoryData<string, Language> Cases => Examples.NamesAndLanguages;

    [Theory]
    [MemberData(nameof(Cases))]
    public void Text(string name, Language language) =>
        Snapshot.Match(Examples.Settled(Examples.Decide(name).ToText(language)), SnapshotNameExtension.Create(name, language));

    [Theory]
    [InlineData("transferee", Language.English)]
    [InlineData("near", Language.French)]
    public void Full_text(string name, Language language) => Snapshot.Match(
        Examples.Settled(Examples.Decide(name).ToText(language, new TextStyle { Detail = Detail.Full })), SnapshotNameExtension.Create(name, language));

    [Theory]
    [InlineData("specialist", Language.English)]
    [InlineData("missing", Language.French)]
    public void Markdown(string name, Language language) =>
        Snapshot.Match(Examples.Settled(Examples.Decide(name).ToMarkdown(language)), SnapshotNameExtension.Create(name, language));

    [Fact]
    public void Redacted_text() =>
        Snapshot.Match(Examples.Settled(Examples.Decide("transferee").Redact().ToText(Language.English, new TextStyle { Detail = Detail.Full })));
}
