namespace ImpRules.Cli.Tests;

/// <summary><c>imprules drift</c>.</summary>
public sealed class DriftTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_differs_is_listed_with_the_places_that_rest_on_it_and_accepting_settles_it()
    {
        var pack = _folder.CopyOfSmallPack();
        File.AppendAllText(Path.Combine(pack, "transfer.yaml"), "  - {id: new, text: {en: New., fr: Nouveau.}, when: worker.inCanada, cite: IRPR 204}\n");
        string[] law = [Law("en"), Law("fr"), "--source", "IRPR", "--rules", pack];

        var found = Imprules.Run(["drift", .. law]).ShouldExit(1);
        found.Out.Should().Contain("IRPR 205(a): the English text changed, in force since 2020-01-01 and not 2015-01-01; the French text changed")
            .And.Contain("transfer.yaml:5:12: transfer (C12, until 2022-12-14): authority").And.Contain("parameters.yaml:7:45: parameter transfer.months")
            .And.Contain("IRPR 204: cited but not registered yet").And.Contain("IRPR 186: no longer in the law");
        var json = Imprules.Run(["drift", .. law, "--format", "json"]).ShouldExit(1).Json;
        json.GetProperty("findings")[0].GetProperty("changes")[0].GetString().Should().Be("vanished");

        Imprules.Run(["drift", .. law, "--accept", "--reviewer", "A. Analyst", "--date", "2027-01-05"]).ShouldExit(0)
            .Out.Should().Contain("review by A. Analyst on 2027-01-05 recorded: 3 changed, 1 added, 0 dropped, 1 gone");
        Imprules.Run(["drift", .. law, "--accept", "--reviewer", "A. Analyst"]).ShouldExit(0).Out.Should().Contain("none differs (read 2027-01-05; the law is current to 2026-06-12)").And.Contain("nothing to record");
        File.ReadAllText(Path.Combine(pack, "sources.yaml")).Should().Contain("    readOn: 2027-01-05\n").And.Contain("reviewer: \"A. Analyst\"");
    }

    [Fact]
    public void Sources_read_long_ago_are_listed_with_the_rules_that_rest_on_them()
    {
        Imprules.Run("drift", "--rules", Imprules.SmallPack, "--older-than", "6", "--date", "2026-07-01").ShouldExit(0).Out.Should().BeEmpty();
        Imprules.Run("drift", "--rules", Imprules.SmallPack, "--older-than", "6", "--date", "2026-07-02").ShouldExit(1)
            .Out.Should().StartWith("read 2026-01-01  IRPR: Regulations\n").And.Contain("transfer");
        Imprules.Run("drift", "--rules", Imprules.SmallPack).ShouldExit(0).Out.Should().Contain("read 2026-01-01");
    }

    [Fact]
    public void What_cannot_be_done_is_said()
    {
        Imprules.Run("drift", Law("en"), "--accept", "--reviewer", "A", "--rules", Imprules.SmallPack).ShouldExit(2).Error.Should().Contain("both languages");
        Imprules.Run("drift", Law("en"), Law("fr"), "--accept", "--rules", Imprules.SmallPack).ShouldExit(2).Error.Should().Contain("--reviewer NAME");
        Imprules.Run("drift", Law("en"), Law("en"), "--rules", Imprules.SmallPack).ShouldExit(2).Error.Should().Contain("same language");
        Imprules.Run("drift", Law("en"), "--rules", Imprules.SmallPack).ShouldExit(1).Error.Should().Contain("no act or regulation `SOR/2001-1`");
        Imprules.Run("drift", Imprules.Sample("ict-executive.yaml"), "--rules", Imprules.SmallPack).ShouldExit(1).Error.Should().Contain("not well-formed XML");
        Imprules.Run("drift", _folder.File("none.xml")).ShouldExit(1).Error.Should().Contain("no such file");
    }

    private string Law(string language) => _folder.Write($"{language}.xml", $"""
        <Regulation xml:lang="{language}" xmlns:lims="http://justice.gc.ca/lims" lims:pit-date="2026-06-12">
          <Identification><InstrumentNumber>{(language == "en" ? "SOR" : "DORS")}/2001-1</InstrumentNumber></Identification>
          <Body>
            <Section lims:fid="1" lims:inforce-start-date="2020-01-01"><Label>203</Label><Text>x</Text></Section>
            <Section lims:fid="5" lims:inforce-start-date="2020-01-01"><Label>204</Label><Text>x</Text></Section>
            <Section lims:fid="6" lims:inforce-start-date="2020-01-01"><Label>205</Label><Text>x</Text>
              <Paragraph lims:fid="2" lims:inforce-start-date="2020-01-01"><Label>(a)</Label><Text>y</Text></Paragraph></Section>
            <Section lims:fid="4" lims:inforce-start-date="2020-01-01"><Label>209</Label><Text>z</Text></Section>
          </Body>
        </Regulation>
        """);
}
