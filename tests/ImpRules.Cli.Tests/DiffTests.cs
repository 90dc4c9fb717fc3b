namespace ImpRules.Cli.Tests;

/// <summary><c>imprules diff</c>, as a user sees it.</summary>
public sealed class DiffTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Who_is_affected_comes_first_and_reads_as_a_sentence()
    {
        var run = Imprules.Run("diff", Imprules.SmallPack, Edited()).ShouldExit(0);
        run.Out.Should().Contain("transfer (C62) is narrower from 2022-12-15: parameter transfer.months: value\n  from 2022-12-15 is now 18, was 12");
        run.Out.Should().Contain("Met before, not now (not met: At least 18 months abroad)");
    }

    [Fact]
    public void A_witness_can_be_saved_and_decided_under_both_packs()
    {
        var edited = Edited();
        var reach = Imprules.Run("diff", Imprules.SmallPack, edited, "--format", "json").ShouldExit(0).Json.GetProperty("rules")[0].GetProperty("reach")[0];
        reach.GetProperty("reach").GetString().Should().Be("narrower");
        reach.GetProperty("gained").ValueKind.Should().Be(System.Text.Json.JsonValueKind.Null);
        var witness = _folder.Write("witness.json", reach.GetProperty("lost").GetProperty("profile").GetRawText());
        Status(witness, Imprules.SmallPack).Should().Be("met");
        Status(witness, edited).Should().Be("not-met");
    }

    [Fact]
    public void The_same_pack_does_not_differ()
    {
        Imprules.Run("diff", Imprules.SmallPack, Imprules.SmallPack, "--exit-code").ShouldExit(0).Out.Should().EndWith("no difference\n");
        Imprules.Run("diff", Imprules.SmallPack, Edited(), "--exit-code").ShouldExit(1);
    }

    [Fact]
    public void One_pack_is_shown_on_two_days()
    {
        var run = Imprules.Run("diff", Imprules.SmallPack, "--as-of", "2022-12-14", "--as-of", "2022-12-15").ShouldExit(0);
        run.Out.Should().Contain("transfer (C62) is narrower: parameter transfer.months: value is now 12, was 6");
        run.Out.Should().Contain("as of 2022-12-14");
    }

    [Fact]
    public void Recorded_cases_say_from_what_to_what_and_why()
    {
        var cases = _folder.Write("cases.jsonl", """
            {"id": "h-1", "asOf": "2025-03-03", "profile": {"worker": {"canadian": false, "monthsAbroad": 12}, "employer": {"relationship": "branch"}}}
            {"id": "h-2", "asOf": "2025-03-03", "profile": {"worker": {"canadian": true}}}
            """);
        var run = Imprules.Run("diff", Imprules.SmallPack, Edited(), "--cases", cases, Path.Combine(Imprules.SmallPack, "transfer.tests.yaml")).ShouldExit(0);
        run.Out.Should().Contain("Recorded cases (5 decided, 2 change)");
        run.Out.Should().Contain("h-1, as of 2025-03-03\n    routing: imp -> tfwp\n");
        run.Out.Should().Contain("because `months-abroad` of transfer is not met, was met").And.NotContain("h-2");
    }

    [Fact]
    public void A_case_that_cannot_be_read_is_named()
    {
        var run = Imprules.Run("diff", Imprules.SmallPack, Edited(), "--cases", _folder.Write("case.yaml", "worker: {monthsAbrod: 3}\n")).ShouldExit(1);
        run.Error.Should().Contain("case.yaml:1:10").And.Contain("did you mean");
    }

    [Fact]
    public void A_command_line_that_cannot_be_meant_is_refused()
    {
        Imprules.Run("diff", Imprules.SmallPack).ShouldExit(2).Error.Should().Contain("two packs, or one pack and two days");
        Imprules.Run("diff", Imprules.SmallPack, Imprules.SmallPack, "--as-of", "2010-01-01").ShouldExit(2);
        Imprules.Run("diff", Imprules.SmallPack, Imprules.SmallPack, "--as-of", "yesterday").ShouldExit(2);
        Imprules.Run("diff", Imprules.SmallPack, Imprules.SmallPack, "--rule", "transfr").ShouldExit(2).Error.Should().Contain("did you mean `transfer`");
        Imprules.Run("diff", Imprules.SmallPack, _folder.File("nowhere")).ShouldExit(1).Error.Should().Contain("no such folder");
    }

    private string Edited()
    {
        var pack = _folder.CopyOfSmallPack();
        var parameters = Path.Combine(pack, "parameters.yaml");
        File.WriteAllText(parameters, File.ReadAllText(parameters).Replace("value: 12", "value: 18", StringComparison.Ordinal));
        return pack;
    }

    private static string? Status(string profile, string pack) => Imprules.Run("decide", profile, "--rules", pack, "--format", "json").ShouldExit(0)
        .Json.GetProperty("exemptions").EnumerateArray().Single(e => e.GetProperty("exemption").GetString() == "transfer").GetProperty("status").GetString();
}
