using System.Text;
using System.Xml;
using ImpRules.Drift;

namespace ImpRules.Tests.Drift;

public sealed class LawDriftTests
{
    private const string Xml = """
        <Regulation xmlns:lims="http://justice.gc.ca/lims"><Body>
          <Section lims:fid="7" lims:inforce-start-date="2020-01-01"><MarginalNote>Note</MarginalNote><Label>204</Label>
            <Text>A   permit</Text>
            <Paragraph lims:fid="8" lims:inforce-start-date="2021-02-03"><Label>(a)</Label><Text>may be issued</Text></Paragraph>
            <HistoricalNote>SOR/2020-1</HistoricalNote>
          </Section>
        </Body></Regulation>
        """;

    [Fact]
    public void A_provision_is_found_by_its_label_path()
    {
        var law = Read(Xml);
        law.Find("204(a)")!.Fid.Should().Be("8");
        law.Find("204(a)")!.InForce.Should().Be(new DateOnly(2021, 2, 3));
        law.Find("204(b)").Should().BeNull();
    }

    [Fact]
    public void White_space_and_notes_do_not_change_the_hash_but_a_word_does()
    {
        var hash = Read(Xml).Find("204")!.Hash;
        Read(Xml.Replace("A   permit", "A permit").Replace("SOR/2020-1", "SOR/2021-9")).Find("204")!.Hash.Should().Be(hash);
        Read(Xml.Replace("may be", "must be")).Find("204")!.Hash.Should().NotBe(hash);
    }

    [Theory]
    [InlineData("<a/>", typeof(InvalidDataException))]
    [InlineData("no xml", typeof(XmlException))]
    [InlineData("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>", typeof(XmlException))]
    public void What_is_no_law_is_refused(string text, Type expected)
    {
        var read = () => Read(text);
        read.Should().Throw<Exception>().Which.Should().BeOfType(expected);
    }

    [Fact]
    public void The_shipped_pack_cites_the_regulation_as_it_stands_when_the_law_is_at_hand()
    {
        if (Neighbour.Find("shared/law/irpr-en.xml") is not { } en || Neighbour.Find("shared/law/irpr-fr.xml") is not { } fr)
        {
            Console.WriteLine("skipped: the regulation's XML is not beside the repository, so citation drift was not looked for");
            return;
        }

        using var english = File.OpenRead(en);
        using var french = File.OpenRead(fr);
        LawDrift.Find(ShippedPack.Instance, "IRPR", LawText.Read(english), LawText.Read(french))
            .Select(f => $"{f.Provision}: {string.Join(" and ", f.Changes)}").Should().BeEmpty();
    }

    private static LawText Read(string xml) => LawText.Read(new MemoryStream(Encoding.UTF8.GetBytes(xml)));
}
