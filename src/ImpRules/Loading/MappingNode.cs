using ImpRules.Diagnostics;

namespace ImpRules.Loading;

/// <summary>Keys with their values, in the order of the file; no key stands twice.</summary>
internal sealed class MappingNode(SourceSpan span, IReadOnlyList<KeyValuePair<ScalarNode, Node>> entries) : Node(span)
{
    public IReadOnlyList<KeyValuePair<ScalarNode, Node>> Entries { get; } = entries;

    public override string Shape => "a map";

    /// <summary>The value of a key, or null when the key is not there.</summary>
    public Node? Find(string key)
    {
        foreach (var (name, value) in Entries)
        {
            if (name.Text == key)
            {
                return value;
            }
        }

        return null;
    }
}
