using ImpRules.Diagnostics;

namespace ImpRules.Loading;

/// <summary>A node of a YAML or JSON file, as written: nothing is resolved, converted or defaulted.</summary>
internal abstract class Node(SourceSpan span)
{
    /// <summary>Where the node begins.</summary>
    public SourceSpan Span { get; } = span;

    /// <summary>What the node is, for messages.</summary>
    public abstract string Shape { get; }
}
