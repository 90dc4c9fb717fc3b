using System.Collections.Immutable;
using System.Globalization;

namespace ImpRules.Vocabulary;

/// <summary>
/// What is known about one fact: a value, that there is none, or nothing. The default is <see cref="NotKnown"/>.
/// Values compare by content; sets compare without regard to order.
/// </summary>
public readonly struct FactValue : IEquatable<FactValue>
{
    private readonly decimal _number;
    private readonly object? _symbols;

    private FactValue(FactState state, FactKind kind, decimal number, object? symbols)
    {
        State = state;
        Kind = kind;
        _number = number;
        _symbols = symbols;
    }

    /// <summary>Nothing is known.</summary>
    public static FactValue NotKnown => default;

    /// <summary>It is known that there is none.</summary>
    public static FactValue Absent { get; } = new(FactState.Absent, default, 0, null);

    /// <summary>What is known.</summary>
    public FactState State { get; }

    /// <summary>The sort of value, when there is one.</summary>
    public FactKind Kind { get; }

    /// <summary>Whether there is a value.</summary>
    public bool IsKnown => State == FactState.Known;

    /// <summary>Whether the value is a set.</summary>
    public bool IsSet => _symbols is ImmutableArray<string>;

    /// <summary>A boolean.</summary>
    public static FactValue Of(bool value) => new(FactState.Known, FactKind.Boolean, value ? 1 : 0, null);

    /// <summary>A whole number.</summary>
    public static FactValue Of(long value) => new(FactState.Known, FactKind.Integer, value, null);

    /// <summary>A decimal number.</summary>
    public static FactValue Of(decimal value) => new(FactState.Known, FactKind.Decimal, value, null);

    /// <summary>A calendar day.</summary>
    public static FactValue Of(DateOnly value) => new(FactState.Known, FactKind.Date, value.DayNumber, null);

    /// <summary>A code, country, province, occupation or text.</summary>
    public static FactValue Of(FactKind kind, string value) => new(FactState.Known, kind, 0, value);

    /// <summary>A set of codes, countries, provinces or occupations; the empty set is <see cref="Absent"/>.</summary>
    public static FactValue OfSet(FactKind kind, IEnumerable<string> values)
    {
        var members = values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToImmutableArray();
        return members.IsEmpty ? Absent : new FactValue(FactState.Known, kind, 0, members);
    }

    /// <summary>The boolean.</summary>
    /// <exception cref="InvalidOperationException">There is no such value.</exception>
    public bool AsBoolean() => Kind == FactKind.Boolean && IsKnown ? _number != 0 : throw Wrong();

    /// <summary>The whole or decimal number, or the day number of a date: what the order of values rests on.</summary>
    /// <exception cref="InvalidOperationException">There is no such value.</exception>
    public decimal AsNumber() => IsKnown && _symbols is null ? _number : throw Wrong();

    /// <summary>The calendar day.</summary>
    /// <exception cref="InvalidOperationException">There is no such value.</exception>
    public DateOnly AsDate() => Kind == FactKind.Date && IsKnown ? DateOnly.FromDayNumber((int)_number) : throw Wrong();

    /// <summary>The code, country, province, occupation or text.</summary>
    /// <exception cref="InvalidOperationException">There is no such value.</exception>
    public string AsText() => _symbols as string ?? throw Wrong();

    /// <summary>The members in ordinal order; none when it is known to be absent.</summary>
    /// <exception cref="InvalidOperationException">There is no such value.</exception>
    public ImmutableArray<string> AsSet() =>
        State == FactState.Absent ? [] : _symbols is ImmutableArray<string> set ? set : throw Wrong();

    /// <summary>The word, or the only member of a set; null otherwise.</summary>
    internal string? SingleWord => _symbols switch
    {
        string text => text,
        ImmutableArray<string> { Length: 1 } set => set[0],
        _ => null,
    };

    /// <summary>Whether it is the word, or a set that has it.</summary>
    internal bool Names(string word) => _symbols switch
    {
        string text => text == word,
        ImmutableArray<string> set => set.AsSpan().Contains(word),
        _ => IsKnown && ToString() == word,
    };

    /// <inheritdoc/>
    public bool Equals(FactValue other)
    {
        if (State != other.State)
        {
            return false;
        }

        if (State != FactState.Known)
        {
            return true;
        }

        return _symbols switch
        {
            string text => other._symbols is string otherText && string.Equals(text, otherText, StringComparison.Ordinal),
            ImmutableArray<string> set => other._symbols is ImmutableArray<string> otherSet && set.AsSpan().SequenceEqual(otherSet.AsSpan()),
            _ => other._symbols is null && _number == other._number,
        };
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FactValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _symbols switch
    {
        string text => HashCode.Combine(State, string.GetHashCode(text, StringComparison.Ordinal)),
        ImmutableArray<string> set => HashCode.Combine(State, set.Length, string.GetHashCode(set[0], StringComparison.Ordinal)),
        _ => HashCode.Combine(State, _number),
    };

    /// <summary>The value as a rule or profile file writes it; <c>none</c> and <c>not known</c> otherwise.</summary>
    public override string ToString() => State switch
    {
        FactState.NotKnown => "not known",
        FactState.Absent => "none",
        _ => _symbols switch
        {
            string text => text,
            ImmutableArray<string> set => $"[{string.Join(", ", set)}]",
            _ => Kind switch
            {
                FactKind.Boolean => _number != 0 ? "true" : "false",
                FactKind.Date => AsDate().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                _ => _number.ToString(CultureInfo.InvariantCulture),
            },
        },
    };

    /// <summary>Whether two facts are known alike.</summary>
    public static bool operator ==(FactValue left, FactValue right) => left.Equals(right);

    /// <summary>Whether two facts are not known alike.</summary>
    public static bool operator !=(FactValue left, FactValue right) => !left.Equals(right);

    private InvalidOperationException Wrong() => new($"the fact is {ToString()}");
}
