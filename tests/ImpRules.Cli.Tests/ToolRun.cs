using System.Text.Json;

namespace ImpRules.Cli.Tests;

/// <summary>What came of one run of the tool.</summary>
internal sealed record ToolRun(int ExitCode, string Out, string Error)
{
    /// <summary>Standard output as one JSON document; a failure when it is anything else.</summary>
    public JsonElement Json => JsonDocument.Parse(Out).RootElement;

    /// <summary>Standard output as JSON lines.</summary>
    public IReadOnlyList<JsonElement> JsonLines => [.. Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement)];

    /// <summary>It ended with this exit code, and never with a stack trace.</summary>
    public ToolRun ShouldExit(int code)
    {
        ExitCode.Should().Be(code, "standard error says: {0}", Error);
        Error.Should().NotContain("   at ", "no stack trace is for users");
        Error.Should().NotContain("Exception");
        Error.Should().NotContain("a fault in the tool itself");
        return this;
    }
}
