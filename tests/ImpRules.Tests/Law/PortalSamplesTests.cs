using System.Text.RegularExpressions;
using Snapshooter.Xunit;

namespace ImpRules.Tests.Law;

/// <summary>The Employer Portal checklist of sample profiles, as reviewed.</summary>
public sealed partial class PortalSamplesTests
{
    private readonly RoutingEngine _engine = new(ShippedPack.Instance);

    [Theory]
    [InlineData("employer-portal-offer", Language.English, "portal.en")]
    [InlineData("employer-portal-offer", Language.French, "portal.fr")]
    [InlineData("ict-executive", Language.French, "portal.fr")]
    [InlineData("consulate-accountant", Language.English, "portal.en")]
    [InlineData("consulate-accountant", Language.French, "portal.fr")]
    [InlineData("open-permit-holder", Language.English, "portal.en")]
    [InlineData("ict-missing-facts", Language.English, "portal.en")]
    public void The_text_reads_as_reviewed(string name, Language language, string suffix) =>
        Snapshot.Match(PackHash().Replace(Of(name).ToText(language), "0123456789ab"), $"{name}.{suffix}");

    [Theory]
    [InlineData("employer-portal-offer")]
    [InlineData("consulate-accountant")]
    public void The_JSON_is_as_reviewed(string name) =>
        Snapshot.Match(PackHash().Replace(Of(name).ToJson(JsonStyle.Indented), "0123456789ab"), $"{name}.portal.json");

    private PortalChecklist Of(string name) =>
        PortalChecklist.Of(_engine.Decide(ShippedPack.Instance.ReadProfile(Path.Combine(Neighbour.Repository, "samples", "profiles", $"{name}.yaml"))));

    /// <summary>The pack's hash changes with every comment in a rule file; what is asked does not.</summary>
    [GeneratedRegex("(?<=\\()[0-9a-f]{12}(?=\\))|[0-9a-f]{64}")]
    private static partial Regex PackHash();
}
