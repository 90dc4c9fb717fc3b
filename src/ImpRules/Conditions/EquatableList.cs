using System.Collections;

namespace ImpRules.Conditions;

/// <summary>An immutable list that is equal to another with equal items in the same order.</summary>
internal sealed class EquatableList<T>(T[] items) : IEquatable<EquatableList<T>>, IEnumerable<T>
{
    public ReadOnlySpan<T> Items => items;

    public bool Equals(EquatableList<T>? other) => other is not null && items.AsSpan().SequenceEqual(other.Items);

    public override bool Equals(object? obj) => Equals(obj as EquatableList<T>);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();
}
