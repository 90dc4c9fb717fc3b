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

        run.Out.Should().Contain("3 cases: 3 passed, 0 failed").And.MatchRegex("criteria: [0-9]+ seen met and not met");
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
