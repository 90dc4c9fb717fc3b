using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using ImpRules.Vocabulary;

namespace ImpRules;

/// <summary>
/// A fact of a typed profile that is a set: known (written <c>["MX", "US"]</c>), known to be empty (<c>[]</c>), or (the
/// default) not known.
/// </summary>
/// <typeparam name="T">The type of the members.</typeparam>
[SuppressMessage("Naming", "CA1710", Justification = "the plural of Fact reads as what it is")]
[CollectionBuilder(typeof(Facts), nameof(Facts.Create))]
public readonly struct Facts<T> : IReadOnlyCollection<T>
{
    private readonly T[]? _members;

    internal Facts(T[] members) => _members = members;

    /// <summary>What is known.</summary>
    public FactState State => _members is null ? FactState.NotKnown : _members.Length == 0 ? FactState.Absent : FactState.Known;

    /// <summary>How many members are known.</summary>
    public int Count => _members?.Length ?? 0;

    /// <summary>How many members are known.</summary>
    public override string ToString() => State == FactState.NotKnown ? "not known" : Count == 0 ? "none" : $"{Count} known";

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)(_members ?? [])).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>Makes sets for typed profiles; collection expressions use it.</summary>
public static class Facts
{
    /// <summary>A known set.</summary>
    /// <typeparam name="T">The type of the members.</typeparam>
    public static Facts<T> Create<T>(ReadOnlySpan<T> members) => new(members.ToArray());
}
