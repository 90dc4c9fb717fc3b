using ImpRules.Vocabulary;

namespace ImpRules.Profiles;

/// <summary>Gathers facts for a <see cref="FactSet"/>. Not for use by several threads at once.</summary>
public sealed class FactSetBuilder
{
    private readonly Dictionary<string, FactValue> _facts = new(16, StringComparer.Ordinal);

    /// <summary>What is known about a fact; setting <see cref="FactValue.NotKnown"/> takes it out.</summary>
    public FactValue this[string path]
    {
        get => _facts.GetValueOrDefault(path);
        set
        {
            if (value.State == FactState.NotKnown)
            {
                _facts.Remove(path);
            }
            else
            {
                _facts[path] = value;
            }
        }
    }

    /// <summary>Whether something is known about a fact.</summary>
    public bool Contains(string path) => _facts.ContainsKey(path);

    /// <summary>The facts gathered so far; the builder can be used on.</summary>
    public FactSet Build()
    {
        if (_facts.Count == 0)
        {
            return FactSet.Empty;
        }

        var paths = new string[_facts.Count];
        var values = new FactValue[_facts.Count];
        _facts.Keys.CopyTo(paths, 0);
        _facts.Values.CopyTo(values, 0);
        Array.Sort(paths, values, StringComparer.Ordinal);
        return new FactSet(paths, values);
    }
}
