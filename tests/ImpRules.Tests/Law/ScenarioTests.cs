using ImpRules.Loading;
using ImpRules.Testing;

namespace ImpRules.Tests.Law;

/// <summary>
/// Cases from practice, examinations, court decisions and instruction pages, in our own words. Each file is written like the
/// tests that stand beside rules.
/// </summary>
public sealed class ScenarioTests
{
    private static readonly string Folder = Path.Combine(Neighbour.Repository, "tests", "ImpRules.Tests", "Law", "Scenarios");
    private static readonly Lazy<RuleTestReport> Report = new(() => RuleTestRunner.Run(ShippedPack.Instance, RuleSource.Directory(Folder)));

    [Fact]
    public void Every_case_comes_out_as_its_source_says()
    {
        Report.Value.Diagnostics.Should().BeEmpty();
        Report.Value.Results.Should().NotBeEmpty();
        Report.Value.Results.Where(r => !r.Passed)
            .Select(r => $"{r.Span}: {r.Name}: {string.Join("; ", r.Failures.Select(f => $"{f} ({string.Join("; ", f.Because)})"))}")
            .Should().BeEmpty();
    }
}
