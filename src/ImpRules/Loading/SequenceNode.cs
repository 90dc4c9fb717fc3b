using ImpRules.Diagnostics;

namespace ImpRules.Loading;

/// <summary>A list of nodes in order.</summary>
internal sealed class SequenceNode(SourceSpan span, IReadOnlyList<Node> items) : Node(span)
{
    public IReadOnlyList<Node> Items { get; } = items;

    public override string Shape => "a list";
}
