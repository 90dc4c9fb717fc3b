using System.Diagnostics;

namespace ImpRules.Cli.Tests;

/// <summary><c>imprules test --watch</c>: the tool runs on, so that these tests talk to it while it does.</summary>
public sealed class WatchTests : IDisposable
{
    private const string Waiting = "Ctrl+C ends";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_change_runs_the_tests_again_and_the_last_run_says_the_exit_code()
    {
        if (OperatingSystem.IsWindows())
        {
            return; // There is no way to ask one process alone to end.
        }

        var pack = _folder.CopyOfSmallPack();
        var tests = Path.Combine(pack, "transfer.tests.yaml");
        using var tool = Imprules.Start("test", pack, "--watch");
        (await tool.Until(Waiting)).Should().Contain("3 passed, 0 failed");

        await File.WriteAllTextAsync(tests, (await File.ReadAllTextAsync(tests)).Replace("code: C62}", "code: C63}", StringComparison.Ordinal));
        (await tool.Until(Waiting)).Should().Contain("2 passed, 1 failed");

        await File.WriteAllTextAsync(tests, "not: tests");
        (await tool.Until(Waiting)).Should().Contain("error IMP", "a file that is wrong for a moment does not end the watch");

        (await tool.End()).Should().Be(1);
    }
}
