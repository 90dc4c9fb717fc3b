using System.CommandLine;

namespace ImpRules.Cli.CommandLine;

/// <summary>A verb of the tool: what it is called, what it does, how it is used.</summary>
internal sealed class Verb(string name, string description) : Command(name, description)
{
    /// <summary>Command lines to try, shown by <c>--help</c>.</summary>
    public IReadOnlyList<string> Examples { get; init; } = [];

    /// <summary>What a user should know beyond that: what the exit code says, where output goes.</summary>
    public string? Remarks { get; init; }
}
