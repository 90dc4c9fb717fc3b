using System.Text.Json;
using System.Xml.Linq;

namespace ImpRules.Cli.Tests;

/// <summary><c>imprules test</c>.</summary>
public sealed class TestTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Passing_tests_exit_with_0_and_say_what_they_cover()
    {
        var run = Imprules.Run("test", Imprules.SmallPack).ShouldExit(0);

        run.Out.Should().Contain("3 cases: 3 passed, 0 failed").And.MatchRegex("criteria: [0-9]+ seen met and not met")
            .And.MatchRegex("boundaries: [0-9]+ seen .*; `--suggest` writes cases for the others");
    }

    [Fact]
    public void A_failing_case_exits_with_3_and_says_what_was_expected_what_came_and_where()
    {
        var pack = _folder.CopyOfSmallPack();
        var tests = Path.Combine(pack, "transfer.tests.yaml");
        File.WriteAllText(tests, File.ReadAllText(tests).Replace("code: C62}", "code: C63}", StringComparison.Ordinal));
        var junit = _folder.File("results.xml");

        var run = Imprules.Run("test", pack, "--junit", junit).ShouldExit(3);

        run.Out.Should().MatchRegex("transfer\\.tests\\.yaml:7:[0-9]+: failed: transfer: A worker transferred to a branch qualifies \\(as of 2025-03-03\\)")
            .And.Contain("code: expected C63, got C62").And.Contain("2 passed, 1 failed");
        var suites = XDocument.Load(junit).Root!;
        suites.Attribute("failures")!.Value.Should().Be("1");
        suites.Descendants("failure").Single().Attribute("message")!.Value.Should().Be("code: expected C63, got C62");
    }

    [Fact]
    public void A_failing_case_says_why()
    {
        var pack = _folder.CopyOfSmallPack();
        var tests = Path.Combine(pack, "transfer.tests.yaml");
        File.WriteAllText(tests, File.ReadAllText(tests).Replace("{status: not-met, routing: tfwp,", "{status: met,", StringComparison.Ordinal));

        Imprules.Run("test", pack).ShouldExit(3).Out.Should()
            .Contain("because `months-abroad` is not met: worker.monthsAbroad is 11 (IRPR 205(a): At least 12 months abroad.)");
    }

    [Fact]
    public void Coverage_is_written_for_readers_programs_and_editors()
    {
        Imprules.Run("test", Imprules.SmallPack, "--filter", "transfer", "--coverage", "text").ShouldExit(0).Out.Should()
            .Contain("transfer (since 2022-12-15): met 1, not met 1, not known 0")
            .And.Contain("worker.monthsAbroad against 12 (param transfer.months): ! never above");

        var json = Imprules.Run("test", Imprules.SmallPack, "--coverage", "json").ShouldExit(0);
        json.Error.Should().Contain("3 cases: 3 passed", "JSON stands alone on standard output");
        var rules = JsonDocument.Parse(json.Out).RootElement.GetProperty("rules").EnumerateArray();
        var boundary = rules.Single(r => r.GetProperty("from").GetString() == "2022-12-15").GetProperty("criteria")[1].GetProperty("boundaries")[0];
        boundary.GetProperty("threshold").GetString().Should().Be("12 (param transfer.months)");
        new[] { "below", "at", "above" }.Select(p => boundary.GetProperty(p).GetInt32()).Should().Equal(1, 1, 0);

        var file = _folder.File("coverage.info");
        Imprules.Run("test", Imprules.SmallPack, "--coverage", "lcov", "-o", file).ShouldExit(0).Out.Should().Contain("3 cases: 3 passed");
        File.ReadAllText(file).Should().Contain("transfer.2022-12-15.yaml\nFN:1,transfer\nFNDA:1,transfer\n")
            .And.Contain("BRDA:23,0,0,1\nBRDA:23,0,1,1\n").And.Contain("DA:23,2\n");
    }

    [Fact]
    public void A_file_for_coverage_needs_a_format() =>
        Imprules.Run("test", Imprules.SmallPack, "-o", _folder.File("x")).ShouldExit(2).Error.Should().Contain("add `--coverage text`, `json` or `lcov`");

    [Fact]
    public void Suggested_cases_can_be_read_first_and_written_then()
    {
        var pack = _folder.CopyOfSmallPack();

        var shown = Imprules.Run("test", pack, "--suggest", "--for", "boundaries").ShouldExit(0);
        shown.Out.Should().Contain("- name: \"Months of work abroad: 13 months, one more than 12, and the worker qualifies\"").And.Contain("worker.monthsAbroad: 13");
        shown.Error.Should().Contain("3 cases suggested for 1 file");

        Imprules.Run("test", pack, "--suggest", "--write").ShouldExit(0).Out.Should().MatchRegex("transfer\\.tests\\.yaml: [0-9]+ cases added");
        Imprules.Run("test", pack).ShouldExit(0).Out.Should().Contain(" 0 failed").And.Contain("6 boundaries: 6 seen (100 %)");
        Imprules.Run("test", pack, "--suggest").ShouldExit(0).Error.Should().Contain("no case to suggest");
        Imprules.Run("test", pack, "--write").ShouldExit(2).Error.Should().Contain("add `--suggest`");
    }

    [Fact]
    public void Mistakes_that_no_test_finds_are_listed_with_their_place()
    {
        var run = Imprules.Run("test", Imprules.SmallPack, "--mutate", "--filter", "transfer").ShouldExit(0);
        run.Out.Should().MatchRegex("transfer\\.2022-12-15\\.yaml:23:11: survives: transfer: `months-abroad`: `>=` becomes `=`").And.MatchRegex("[0-9]+ mistakes tried: [0-9]+ found by a test");

        var json = JsonDocument.Parse(Imprules.Run("test", Imprules.SmallPack, "--mutate", "--limit", "4", "--format", "json").ShouldExit(0).Out).RootElement;
        json.GetProperty("tried").GetInt32().Should().Be(4);
        json.GetProperty("mutants").GetArrayLength().Should().Be(4);
        Imprules.Run("test", Imprules.SmallPack, "--limit", "4").ShouldExit(2).Error.Should().Contain("add `--mutate`");
        Imprules.Run("test", Imprules.SmallPack, "--mutate", "--filter", "nothing such").ShouldExit(2).Error.Should().Contain("no rule has `nothing such`");
    }

    [Fact]
    public void A_filter_chooses_cases()
    {
        Imprules.Run("test", Imprules.SmallPack, "--filter", "eleven").ShouldExit(0).Out.Should().Contain("1 case: 1 passed")
            .And.NotContain("met and not met", "some cases of a rule do not say what its tests cover");
        Imprules.Run("test", Imprules.SmallPack, "--filter", "transfer").ShouldExit(0).Out.Should().Contain("3 cases: 3 passed").And.Contain("seen met and not met");
        Imprules.Run("test", Imprules.SmallPack, "--filter", "nothing such").ShouldExit(2).Error.Should().Contain("no case has `nothing such`");
    }

    [Fact]
    public void A_pack_that_cannot_be_used_is_wrong_input()
    {
        var pack = _folder.CopyOfSmallPack();
        File.Delete(Path.Combine(pack, "facts.yaml"));

        Imprules.Run("test", pack).ShouldExit(1).Error.Should().Contain("error IMP007");
    }

    [Fact]
    public void The_pack_inside_the_tool_has_no_tests() =>
        Imprules.RunIn(_folder.Path, [], "test").ShouldExit(2).Error.Should().Contain("needs the folder of a rule pack");
}
