namespace ImpRules.Cli.Tests;

/// <summary><c>imprules check</c>.</summary>
public sealed class CheckTests : IDisposable
{
    private const string Wrong = "wrong.yaml";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_sound_pack_has_no_findings()
    {
        var run = Imprules.Run("check", Imprules.SmallPack).ShouldExit(0);

        run.Out.Should().Contain("5 rule versions, 4 facts): 0 errors, 0 warnings");
        run.Error.Should().BeEmpty();
    }

    [Fact]
    public void Without_a_folder_it_is_the_rules_here_else_the_pack_inside_the_tool()
    {
        var pack = _folder.CopyOfSmallPack();
        Directory.Move(pack, _folder.File("rules"));

        Imprules.RunIn(_folder.Path, [], "check").ShouldExit(0).Out.Should().StartWith("rules (5 rule versions");
        Imprules.RunIn(_folder.File("rules"), [], "check").ShouldExit(0).Out.Should().StartWith("the pack inside the tool (");
    }

    [Fact]
    public void Text_goes_to_standard_error_with_the_line_that_is_meant()
    {
        var run = Imprules.Run("check", SpoiltPack()).ShouldExit(1);

        run.Error.Should().Contain("wrong.yaml:8:11: error IMP007: unknown fact `worker.canadien`; did you mean `worker.canadian`?")
            .And.Contain("     8 |     when: worker.canadien\n       |           ^\n");
        run.Out.Should().Contain("1 error");
    }

    [Fact]
    public void Gnu_format_is_a_line_for_each_finding()
    {
        var run = Imprules.Run("check", SpoiltPack(), "--format", "gnu").ShouldExit(1);

        run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().OnlyContain(l => l.Contains(": error IMP") || l.Contains(": warning IMP"));
        run.Error.Should().BeEmpty();
    }

    [Fact]
    public void Json_and_sarif_stand_alone_on_standard_output()
    {
        var pack = SpoiltPack();

        var json = Imprules.Run("check", pack, "--format", "json").ShouldExit(1).Json;
        json.GetProperty("errors").GetInt32().Should().Be(1);
        var finding = json.GetProperty("diagnostics").EnumerateArray().Single(d => d.GetProperty("severity").GetString() == "error");
        finding.GetProperty("code").GetString().Should().Be("IMP007");
        finding.GetProperty("line").GetInt32().Should().Be(8);

        var sarif = Imprules.Run("check", pack, "--format", "sarif").ShouldExit(1).Json;
        sarif.GetProperty("version").GetString().Should().Be("2.1.0");
        var result = sarif.GetProperty("runs")[0].GetProperty("results").EnumerateArray().First(r => r.GetProperty("level").GetString() == "error");
        result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32().Should().Be(8);
    }

    [Fact]
    public void A_wrong_test_file_is_found_too()
    {
        var pack = _folder.CopyOfSmallPack();
        File.WriteAllText(Path.Combine(pack, "wrong.tests.yaml"), "tests: transfr\ncases:\n  - name: x\n    asOf: 2025-03-03\n    expect: {status: met}\n");

        Imprules.Run("check", pack).ShouldExit(1).Error.Should().Contain("wrong.tests.yaml:1:8: error IMP090: there is no rule `transfr`; did you mean `transfer`?");
    }

    [Fact]
    public void A_folder_that_is_not_there_is_wrong_input()
    {
        Imprules.Run("check", _folder.File("none")).ShouldExit(1).Error.Should().Contain("no such folder");
        Imprules.Run("check", _folder.Write("file", "")).ShouldExit(1).Error.Should().Contain("this is a file");
    }

    private string SpoiltPack()
    {
        var pack = _folder.CopyOfSmallPack();
        File.WriteAllText(Path.Combine(pack, Wrong), """
            noPermit: wrong
            family: no-permit
            title: {en: Wrong, fr: Faux}
            authority: IRPR 186
            all:
              - id: canadian
                text: {en: Canadian., fr: Canadien.}
                when: worker.canadien
                cite: IRPR 186
            """);
        return pack;
    }
}
