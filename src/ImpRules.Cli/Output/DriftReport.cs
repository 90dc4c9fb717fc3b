using ImpRules.Cli.Files;
using ImpRules.Drift;
using ImpRules.Rules;

namespace ImpRules.Cli.Output;

/// <summary>What <c>imprules drift</c> found.</summary>
internal sealed record DriftReport
{
    /// <summary>What messages call the pack.</summary>
    public required string Place { get; init; }

    /// <summary>The regulation as registered before the run; null when no law was given.</summary>
    public required Source? Source { get; init; }

    /// <summary>The law it was held against.</summary>
    public required LawFiles? Law { get; init; }

    /// <summary>The sources asked for, the one read longest ago first.</summary>
    public required IReadOnlyList<SourceAge> Ages { get; init; }

    /// <summary>What differs.</summary>
    public IReadOnlyList<DriftFinding> Findings { get; init; } = [];

    /// <summary>Whether the review was to be recorded.</summary>
    public bool IsAccepted { get; init; }

    /// <summary>What was recorded; null when there was nothing to record.</summary>
    public RegisterUpdate? Update { get; init; }

    /// <summary>What no review can settle: what rules cite and the law never had.</summary>
    public IEnumerable<DriftFinding> Open => IsAccepted ? Findings.Where(f => f.Changes.Contains(DriftChange.NotInLaw)) : Findings;

    /// <summary>Whether nothing is left to look at.</summary>
    public bool IsClean => !Open.Any();
}

/// <summary>A source, and the rules that rest on it.</summary>
internal sealed record SourceAge(Source Source, IReadOnlyList<string> Rules);
