using ImpRules.Diagnostics;

namespace ImpRules.Loading;

/// <summary>Gathers the entries of one map and reports keys that stand twice; the first one counts.</summary>
internal sealed class MappingBuilder(SourceSpan span, DiagnosticBag bag)
{
    /// <summary>Up to so many keys, looking at each is quicker than an index.</summary>
    private const int Few = 8;

    private readonly List<KeyValuePair<ScalarNode, Node>> _entries = [];
    private Dictionary<string, ScalarNode>? _index;

    public void Add(ScalarNode key, Node value)
    {
        if (Find(key.Text) is { } first)
        {
            bag.Error(
                Codes.DuplicateKey, key.Span, $"the key {Quote.Word(key.Text)} stands twice in one map", $"it is first on line {first.Span.Line}");
            return;
        }

        _entries.Add(KeyValuePair.Create(key, value));
        if (_index is not null)
        {
            _index.Add(key.Text, key);
        }
        else if (_entries.Count > Few)
        {
            _index = _entries.ToDictionary(e => e.Key.Text, e => e.Key, StringComparer.Ordinal);
        }
    }

    public MappingNode Build() => new(span, _entries);

    private ScalarNode? Find(string key)
    {
        if (_index is not null)
        {
            return _index.GetValueOrDefault(key);
        }

        foreach (var (name, _) in _entries)
        {
            if (name.Text == key)
            {
                return name;
            }
        }

        return null;
    }
}
