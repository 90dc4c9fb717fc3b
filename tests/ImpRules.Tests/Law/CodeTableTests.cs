using ImpRules.Rules;

namespace ImpRules.Tests.Law;

/// <summary>
/// The exemption codes that IRCC's table lists for a day, before and since the renumbering of 2022-12-15, and the provision that
/// each rests on. What the table lists but was not, or no longer, in force on the day is left out and named here.
/// </summary>
public sealed class CodeTableTests
{
    private readonly RulePack _pack = ShippedPack.Instance;

    [Fact]
    public void Every_code_in_force_in_2026_is_there_under_its_provision() => Codes(new DateOnly(2026, 6, 1)).Should().BeEquivalentTo(new Dictionary<string, string>
    {
        ["IRPA 25.2"] = "R01 R02",
        ["IRPR 204"] = "C18 C21 F10 F11 F12 F13 F14 F15 F20 F21 F22 F23 F24 F30 F31 F32 F33 F34 F35 F36 F42 F50 F51 F52 F53 F54 F55 "
            + "F60 F61 F62 F63 F64 F65 F66 F67 F70 F71 F72 F73 F74 T10 T11 T13 T25 T33 T34 T35 T36 T37 T38 T41 T42 T43 T44 T45 T46 T47 T48 T50 T51 T52 T53 T54 T55",
        ["IRPR 205"] = "A71 A73 A74 A75 A76 A77 C10 C11 C13 C14 C15 C16 C17 C20 C22 C23 C24 C26 C31 C32 C33 C41 C42 C43 C44 C45 C46 C47 C48 C49 "
            + "C50 C51 C52 C60 C61 C62 C63 C88 C90 C91",
        ["IRPR 206"] = "S61 S62",
        ["IRPR 207"] = "A70",
        ["IRPR 207.1"] = "A72",
        ["IRPR 208"] = "H81 H82",
    });

    /// <summary>Later than that day: A72 (2019-06-04), C90 and C91 (2019-06-18), C15 and C17 (2019-11-19), A76 (2022-05-24).</summary>
    [Fact]
    public void Every_code_in_force_in_2019_is_there_under_its_provision() => Codes(new DateOnly(2019, 6, 1)).Should().BeEquivalentTo(new Dictionary<string, string>
    {
        ["IRPA 25.2"] = "R01",
        ["IRPR 204"] = "C18 T11 T13 T21 T22 T23 T24 T25 T33 T43 T44 T45 T46 T47 T48 T50 T51 T52 T53",
        ["IRPR 205"] = "A71 A75 C10 C11 C12 C13 C14 C16 C20 C21 C22 C23 C31 C32 C33 C41 C42 C43 C44 C45 C50",
        ["IRPR 206"] = "S61 S62",
        ["IRPR 207"] = "A70",
        ["IRPR 208"] = "H81 H82",
    });

    [Theory]
    [InlineData("C12", "2022-12-14", true)]
    [InlineData("C12", "2022-12-15", false)]
    [InlineData("C62", "2022-12-14", false)]
    [InlineData("C62", "2022-12-15", true)]
    [InlineData("T23", "2022-12-14", true)]
    [InlineData("T23", "2022-12-15", false)]
    [InlineData("T36", "2022-12-15", true)]
    [InlineData("A72", "2019-06-03", false)]
    [InlineData("A72", "2019-06-04", true)]
    public void A_code_begins_and_ends_on_its_day(string code, string day, bool inForce) =>
        _pack.RulesAt(DateOnly.ParseExact(day, "yyyy-MM-dd")).Any(r => r.Code == code).Should().Be(inForce);

    [Fact]
    public void International_Experience_Canada_moved_to_its_own_paragraph_on_2024_11_29()
    {
        string Authority(DateOnly day) => _pack.RulesAt(day).First(r => r.Code == "C21").Authority.ToString();
        Authority(new DateOnly(2024, 11, 28)).Should().Be("IRPR 205(b)");
        Authority(new DateOnly(2024, 11, 29)).Should().Be("IRPR 204(d)");
    }

    private Dictionary<string, string> Codes(DateOnly day) => _pack.RulesAt(day)
        .Where(r => r is { Kind: RuleKind.Exemption, Code: not null })
        .GroupBy(r => r.Authority.Section)
        .ToDictionary(g => g.Key, g => string.Join(' ', g.Select(r => r.Code!).Distinct().Order(StringComparer.Ordinal)));
}
