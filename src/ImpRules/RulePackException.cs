using ImpRules.Diagnostics;

namespace ImpRules;

/// <summary>A rule pack or profile cannot be used; carries every finding, not only the first.</summary>
public sealed class RulePackException : Exception
{
    /// <summary>An exception with what was found.</summary>
    public RulePackException(IReadOnlyList<Diagnostic> diagnostics)
        : base(string.Join(Environment.NewLine, diagnostics.Where(d => d.Severity == Severity.Error).Take(20))) => Diagnostics = diagnostics;

    /// <summary>An exception with nothing found.</summary>
    public RulePackException()
        : this([])
    {
    }

    /// <summary>An exception with a message.</summary>
    public RulePackException(string message)
        : base(message) => Diagnostics = [];

    /// <summary>An exception with a message and its cause.</summary>
    public RulePackException(string message, Exception innerException)
        : base(message, innerException) => Diagnostics = [];

    /// <summary>Everything that was found, in the order of its place.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }
}
