using ImpRules.Vocabulary;

namespace ImpRules;

/// <summary>
/// One fact of a typed profile: known with a value, known to be absent, or (the default) not known. A plain value converts
/// to a known fact.
/// </summary>
/// <typeparam name="T">The type of the value.</typeparam>
public readonly struct Fact<T> : IEquatable<Fact<T>>
{
    private readonly T _value;

    private Fact(FactState state, T value)
    {
        State = state;
        _value = value;
    }

    /// <summary>What is known.</summary>
    public FactState State { get; }

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">There is no value.</exception>
    public T Value => State == FactState.Known ? _value : throw new InvalidOperationException($"the fact is {this}");

    /// <summary>A known fact.</summary>
    /// <exception cref="ArgumentNullException">The value is null: leave out what is not known, and use <see cref="Fact.None"/> for what is known not to exist.</exception>
    public static implicit operator Fact<T>(T value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new Fact<T>(FactState.Known, value);
    }

    /// <summary>A fact that is known to be absent.</summary>
    public static implicit operator Fact<T>(AbsentFact absent) => new(FactState.Absent, default!);

    /// <summary>Whether two facts are known alike.</summary>
    public static bool operator ==(Fact<T> left, Fact<T> right) => left.Equals(right);

    /// <summary>Whether two facts are not known alike.</summary>
    public static bool operator !=(Fact<T> left, Fact<T> right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Fact<T> other) =>
        State == other.State && (State != FactState.Known || EqualityComparer<T>.Default.Equals(_value, other._value));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Fact<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(State, _value);

    /// <summary>The value, <c>none</c> or <c>not known</c>.</summary>
    public override string ToString() => State switch
    {
        FactState.Known => _value?.ToString() ?? "",
        FactState.Absent => "none",
        _ => "not known",
    };
}

/// <summary>Makes facts for typed profiles.</summary>
public static class Fact
{
    /// <summary>It is known that there is none: no such permit, relationship or date.</summary>
    public static AbsentFact None => default;
}

/// <summary>What is known to be absent; it converts to a fact of any type.</summary>
public readonly record struct AbsentFact;
