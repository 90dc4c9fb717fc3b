namespace ImpRules.Vocabulary;

/// <summary>The values of a type that a cited reference table lists: countries, provinces, occupations.</summary>
public sealed class ReferenceValues
{
    private readonly Dictionary<string, LocalizedText> _titles;
    private Dictionary<string, int>? _positions;

    /// <summary>Holds the values with their titles.</summary>
    public ReferenceValues(IEnumerable<KeyValuePair<string, LocalizedText>> titles) =>
        _titles = new Dictionary<string, LocalizedText>(titles, StringComparer.Ordinal);

    /// <summary>No values at all: every value is refused.</summary>
    public static ReferenceValues Empty { get; } = new([]);

    /// <summary>How many values there are.</summary>
    public int Count => _titles.Count;

    /// <summary>All values in ordinal order.</summary>
    public IEnumerable<string> Values => _titles.Keys.Order(StringComparer.Ordinal);

    /// <summary>Whether the value exists.</summary>
    public bool Contains(string value) => _titles.ContainsKey(value);

    /// <summary>The title of a value, or null when it does not exist.</summary>
    public LocalizedText? TitleOf(string value) => _titles.GetValueOrDefault(value);

    /// <summary>Which of <see cref="Values"/> it is, or -1.</summary>
    internal int PositionOf(string value) =>
        (_positions ??= Values.Select((word, i) => KeyValuePair.Create(word, i)).ToDictionary(StringComparer.Ordinal)).GetValueOrDefault(value, -1);
}
