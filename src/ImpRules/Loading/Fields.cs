using System.Globalization;
using ImpRules.Diagnostics;
using ImpRules.Rules;
using ImpRules.Vocabulary;

namespace ImpRules.Loading;

/// <summary>
/// The keys of one map. Asking for a key makes it known; <see cref="Done"/> reports those that nobody asked for.
/// </summary>
internal sealed class Fields(MappingNode map, DiagnosticBag bag)
{
    private static readonly LocalizedText NoText = new("", "");

    private readonly List<string> _known = [];

    public SourceSpan Span => map.Span;

    public DiagnosticBag Bag => bag;

    /// <summary>The keys of a node, which must be a map.</summary>
    public static Fields? Of(Node node, DiagnosticBag bag)
    {
        if (node is MappingNode map)
        {
            return new Fields(map, bag);
        }

        bag.Error(Codes.WrongShape, node.Span, $"a map of keys is expected here, not {node.Shape}");
        return null;
    }

    /// <summary>The value of a key, or null when it is not there.</summary>
    public Node? Find(string key)
    {
        _known.Add(key);
        return map.Find(key);
    }

    /// <summary>The value of a key that must be there.</summary>
    public Node? Require(string key)
    {
        var node = Find(key);
        if (node is null)
        {
            bag.Error(Codes.MissingKey, map.Span, $"the key {Quote.Word(key)} is missing");
        }

        return node;
    }

    public string? Word(string key) => Find(key) is { } node ? Scalars.Word(node, bag) : null;

    public string RequireWord(string key) => (Require(key) is { } node ? Scalars.Word(node, bag) : null) ?? "";

    /// <summary>The identifier under a key, which must be there.</summary>
    public string RequireId(string key)
    {
        var id = RequireWord(key);
        if (id.Length > 0 && !Names.IsId(id))
        {
            bag.Error(Codes.BadName, map.Find(key)!.Span, $"{Quote.Word(id)} is not an identifier", "use small letters, digits and single hyphens, such as `intra-company-transferee`");
        }

        return id;
    }

    public bool Flag(string key) => Find(key) is { } node && Scalars.Boolean(node, bag) == true;

    public DateOnly? Date(string key) => Find(key) is { } node ? Scalars.Date(node, bag) : null;

    public DateOnly RequireDate(string key) => (Require(key) is { } node ? Scalars.Date(node, bag) : null) ?? default;

    public decimal? Number(string key) => Find(key) is { } node ? Scalars.Number(node, bag) : null;

    public Quantity? Quantity(string key) => Find(key) is { } node ? Scalars.Quantity(node, bag) : null;

    public T? Choice<T>(string key, IReadOnlyDictionary<string, T> choices)
        where T : struct => Find(key) is { } node ? Scalars.Choice(node, choices, bag) : null;

    public T RequireChoice<T>(string key, IReadOnlyDictionary<string, T> choices)
        where T : struct => (Require(key) is { } node ? Scalars.Choice(node, choices, bag) : null) ?? default;

    public LocalizedText? Text(string key) => Find(key) is { } node ? Texts.Read(node, bag) : null;

    public LocalizedText RequireText(string key) => (Require(key) is { } node ? Texts.Read(node, bag) : null) ?? NoText;

    public IReadOnlyList<Citation> Citations() => Find("cite") is { } node ? Scalars.Citations(node, bag) : [];

    /// <summary>The keys <c>from</c> and <c>until</c>, both days included.</summary>
    public Period Period()
    {
        var period = new Period(Date("from"), Date("until"));
        if (period.First > period.Last)
        {
            var message = string.Create(CultureInfo.InvariantCulture, $"the period ends on {period.Last:yyyy-MM-dd}, before it begins on {period.First:yyyy-MM-dd}");
            bag.Error(Codes.InvertedPeriod, (map.Find("until") ?? map).Span, message);
        }

        return period;
    }

    /// <summary>The type that a key names.</summary>
    public FactType? RequireType(string key)
    {
        if (Require(key) is not { } node || Scalars.Scalar(node, bag) is not { } scalar)
        {
            return null;
        }

        var type = FactType.Parse(scalar.Text);
        if (type is null)
        {
            bag.Error(Codes.BadValue, scalar.Span, $"{Quote.Word(scalar.Text)} is not a type", Suggestion.For(scalar.Text, TypeNames.All));
        }

        return type;
    }

    /// <summary>The keys and values of the map under a key, one item each.</summary>
    public IEnumerable<KeyValuePair<ScalarNode, Node>> RequireEntries(string key) => Require(key) switch
    {
        null => [],
        MappingNode { Entries.Count: > 0 } node => node.Entries,
        var node => Wrong(node, "a map with at least one entry", Array.Empty<KeyValuePair<ScalarNode, Node>>()),
    };

    /// <summary>The items of the list under a key; there must be at least one.</summary>
    public IReadOnlyList<Node> RequireItems(string key) => Require(key) is { } node ? Items(node) : [];

    /// <summary>The items of the list under a key, if it is there.</summary>
    public IReadOnlyList<Node> FindItems(string key) => Find(key) is { } node ? Items(node) : [];

    /// <summary>Reports the keys that nobody asked for.</summary>
    public void Done()
    {
        foreach (var (key, value) in map.Entries)
        {
            if (!_known.Contains(key.Text))
            {
                bag.Error(
                    Codes.UnknownKey, key.Span, $"the key {Quote.Word(key.Text)} is not known here",
                    IsCutText(key, value) ? "put text that contains a comma in quotes" : Suggestion.For(key.Text, _known));
            }
        }
    }

    /// <summary>The items of a list; there must be at least one.</summary>
    public IReadOnlyList<Node> Items(Node node) => node is SequenceNode { Items.Count: > 0 } sequence
        ? sequence.Items
        : Wrong(node, "a list with at least one item", Array.Empty<Node>());

    /// <summary>Whether a key has no colon: in <c>{en: a, b, fr: c}</c>, the <c>b</c> was meant as text.</summary>
    private static bool IsCutText(ScalarNode key, Node value) =>
        value is ScalarNode { IsMissing: true } && value.Span == key.Span.Shift(key.Text.Length);

    private T Wrong<T>(Node node, string expected, T instead)
    {
        var found = node switch { MappingNode { Entries.Count: 0 } => "an empty map", SequenceNode { Items.Count: 0 } => "an empty list", _ => node.Shape };
        bag.Error(Codes.WrongShape, node.Span, $"{expected} is expected here, not {found}");
        return instead;
    }
}
