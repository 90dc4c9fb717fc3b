using System.Globalization;

namespace ImpRules.Vocabulary;

/// <summary>Every fact that rules and profiles may name, and what each can be.</summary>
public sealed class Catalogue
{
    private readonly Dictionary<string, int> _index;

    /// <summary>A catalogue of declared facts with the reference tables that limit their values.</summary>
    public Catalogue(IEnumerable<FactDeclaration> facts, ReferenceValues countries, ReferenceValues provinces, ReferenceValues occupations)
        : this([.. facts.OrderBy(f => f.Path, StringComparer.Ordinal)], countries, provinces, occupations)
    {
    }

    /// <summary>A catalogue of facts that are in order already.</summary>
    internal Catalogue(FactDeclaration[] inOrder, ReferenceValues countries, ReferenceValues provinces, ReferenceValues occupations)
    {
        Facts = inOrder;
        _index = new Dictionary<string, int>(Facts.Count, StringComparer.Ordinal);
        for (var i = 0; i < Facts.Count; i++)
        {
            _index.Add(Facts[i].Path, i);
        }

        Countries = countries;
        Provinces = provinces;
        Occupations = occupations;
    }

    /// <summary>All facts in the ordinal order of their paths.</summary>
    public IReadOnlyList<FactDeclaration> Facts { get; }

    /// <summary>ISO 3166-1 alpha-2 countries.</summary>
    public ReferenceValues Countries { get; }

    /// <summary>Canadian provinces and territories.</summary>
    public ReferenceValues Provinces { get; }

    /// <summary>Unit groups of NOC 2021.</summary>
    public ReferenceValues Occupations { get; }

    /// <summary>The declaration of a fact, or null when there is none.</summary>
    public FactDeclaration? Find(string path) => _index.TryGetValue(path, out var i) ? Facts[i] : null;

    /// <summary>The position of a fact among <see cref="Facts"/>, or -1 when it is not declared.</summary>
    public int IndexOf(string path) => _index.TryGetValue(path, out var i) ? i : -1;

    /// <summary>The title of a value of a fact: a code's text, a country's name, an occupation's title; null when it has none.</summary>
    public LocalizedText? TitleOf(FactDeclaration fact, string value) => fact.Type.Kind switch
    {
        FactKind.Country => Countries.TitleOf(value),
        FactKind.Province => Provinces.TitleOf(value),
        FactKind.Noc => Occupations.TitleOf(value),
        FactKind.Code => fact.Values.Where(v => v.Key == value).Select(v => v.Value).FirstOrDefault(),
        _ => null,
    };

    /// <summary>The words a value of this fact may be, in order; empty when the type has no such list.</summary>
    internal IEnumerable<string> AllowedWords(FactDeclaration fact) => fact.Type.Kind switch
    {
        FactKind.Code => fact.Values.Select(v => v.Key),
        _ => Reference(fact.Type.Kind)?.Values ?? [],
    };

    /// <summary>Which of the words that a fact may be this value is, or -1 when it is no single word that is listed.</summary>
    internal int PositionOf(FactDeclaration fact, in FactValue value)
    {
        if (!value.IsKnown || value.SingleWord is not { } word)
        {
            return -1;
        }

        if (Reference(fact.Type.Kind) is { } reference)
        {
            return reference.PositionOf(word);
        }

        for (var i = 0; i < fact.Values.Count; i++)
        {
            if (fact.Values[i].Key == word)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>How many words <see cref="PositionOf"/> tells apart.</summary>
    internal int WordCount(FactDeclaration fact) => Reference(fact.Type.Kind)?.Count ?? fact.Values.Count;

    /// <summary>The reference table that limits a type, if one does.</summary>
    internal ReferenceValues? Reference(FactKind kind) => kind switch
    {
        FactKind.Country => Countries,
        FactKind.Province => Provinces,
        FactKind.Noc => Occupations,
        _ => null,
    };

    /// <summary>
    /// Reads one word as a value of a type. Numbers, dates and words must be written in exactly one way: no exponent, no
    /// thousands separator, dates as <c>YYYY-MM-DD</c>.
    /// </summary>
    internal static FactValue? Read(FactKind kind, string word) => kind switch
    {
        FactKind.Boolean => word switch { "true" => FactValue.Of(true), "false" => FactValue.Of(false), _ => null },
        FactKind.Integer => word.Length <= 18 && long.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var n)
            ? FactValue.Of(n) : null,
        FactKind.Decimal => word.Length <= 24
            && decimal.TryParse(word, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var d)
            ? FactValue.Of(d) : null,
        FactKind.Date => DateOnly.TryParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? FactValue.Of(date) : null,
        _ => word.Length == 0 ? null : FactValue.Of(kind, word),
    };
}
