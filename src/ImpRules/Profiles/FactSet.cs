using System.Collections;
using ImpRules.Vocabulary;

namespace ImpRules.Profiles;

/// <summary>
/// What is known about the facts of a profile, by path. It never changes; a fact that is not in it is not known, which
/// is something else than known to be absent. It does not say whether the paths are declared or the values possible.
/// </summary>
public sealed class FactSet : IReadOnlyCollection<KeyValuePair<string, FactValue>>, IEquatable<FactSet>
{
    private readonly string[] _paths;
    private readonly FactValue[] _values;
    private BoundFacts? _bound;

    /// <param name="paths">Distinct paths in ordinal order.</param>
    /// <param name="values">What is known about each; none is <see cref="FactValue.NotKnown"/>.</param>
    internal FactSet(string[] paths, FactValue[] values)
    {
        _paths = paths;
        _values = values;
    }

    /// <summary>Nothing is known.</summary>
    public static FactSet Empty { get; } = new([], []);

    /// <summary>How many facts are known, or known to be absent.</summary>
    public int Count => _paths.Length;

    /// <summary>What is known about a fact; <see cref="FactValue.NotKnown"/> when it is not in the set.</summary>
    public FactValue this[string path]
    {
        get
        {
            var i = IndexOf(path);
            return i < 0 ? FactValue.NotKnown : _values[i];
        }
    }

    /// <summary>A set of facts with their values; of two for the same path, the later counts.</summary>
    public static FactSet Of(IEnumerable<KeyValuePair<string, FactValue>> facts)
    {
        var builder = new FactSetBuilder();
        foreach (var (path, value) in facts)
        {
            builder[path] = value;
        }

        return builder.Build();
    }

    /// <summary>Whether something is known about a fact: a value, or that there is none.</summary>
    public bool Contains(string path) => IndexOf(path) >= 0;

    /// <summary>The same facts, with this one known to be <paramref name="value"/>; not known takes it out.</summary>
    public FactSet With(string path, FactValue value)
    {
        var i = IndexOf(path);
        if (value.State == FactState.NotKnown)
        {
            return i < 0 ? this : new FactSet([.. _paths[..i], .. _paths[(i + 1)..]], [.. _values[..i], .. _values[(i + 1)..]]);
        }

        return i >= 0
            ? new FactSet(_paths, [.. _values[..i], value, .. _values[(i + 1)..]])
            : new FactSet([.. _paths[..~i], path, .. _paths[~i..]], [.. _values[..~i], value, .. _values[~i..]]);
    }

    /// <summary>The same facts, with this one not known.</summary>
    public FactSet Without(string path) => With(path, FactValue.NotKnown);

    /// <summary>The facts that a vocabulary has, with values that it allows: what can be given to a pack that may not know all.</summary>
    internal FactSet KnownTo(Catalogue catalogue) =>
        Of(this.Where(f => catalogue.Find(f.Key) is { } fact && ValueRules.Refusal(f.Value, fact, catalogue) is null));

    /// <summary>A builder that begins with these facts.</summary>
    public FactSetBuilder ToBuilder()
    {
        var builder = new FactSetBuilder();
        foreach (var (path, value) in this)
        {
            builder[path] = value;
        }

        return builder;
    }

    /// <summary>The facts in the ordinal order of their paths.</summary>
    public IEnumerator<KeyValuePair<string, FactValue>> GetEnumerator()
    {
        for (var i = 0; i < _paths.Length; i++)
        {
            yield return KeyValuePair.Create(_paths[i], _values[i]);
        }
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether the same is known about the same facts.</summary>
    public bool Equals(FactSet? other) =>
        other is not null && _paths.AsSpan().SequenceEqual(other._paths) && _values.AsSpan().SequenceEqual(other._values);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FactSet);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var (path, value) in this)
        {
            hash.Add(path, StringComparer.Ordinal);
            hash.Add(value);
        }

        return hash.ToHashCode();
    }

    /// <summary>How many facts there are; never their values, which are about a person.</summary>
    public override string ToString() => Count == 1 ? "1 fact" : $"{Count} facts";

    /// <summary>What is known, in the order of the paths.</summary>
    internal ReadOnlySpan<FactValue> Values => _values;

    /// <summary>The facts held against a vocabulary; remembered, for what never changes need not be checked twice.</summary>
    /// <exception cref="ArgumentException">A fact is not declared, or its value cannot be.</exception>
    internal BoundFacts In(Catalogue catalogue)
    {
        var bound = _bound;
        return bound?.Catalogue == catalogue ? bound : _bound = BoundFacts.Of(_paths, _values, catalogue);
    }

    private int IndexOf(string path) => Array.BinarySearch(_paths, path, StringComparer.Ordinal);
}
