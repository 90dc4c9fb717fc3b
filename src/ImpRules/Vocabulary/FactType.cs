namespace ImpRules.Vocabulary;

/// <summary>The type of a fact, parameter, list item or table column.</summary>
/// <param name="Kind">What sort of value.</param>
/// <param name="IsSet">Whether it is a set of such values.</param>
public readonly record struct FactType(FactKind Kind, bool IsSet = false)
{
    /// <summary>The type of one member, when this is a set.</summary>
    public FactType Element => new(Kind);

    /// <summary>Whether values of the type have an order that <c>&lt;</c> and <c>&gt;</c> can ask for.</summary>
    public bool IsOrdered => !IsSet && Kind is FactKind.Integer or FactKind.Decimal or FactKind.Date;

    /// <summary>Whether values are held as text: codes, countries, provinces, occupations.</summary>
    public bool IsSymbolic => Kind is FactKind.Code or FactKind.Country or FactKind.Province or FactKind.Noc or FactKind.Text;

    /// <summary>Reads a type as a vocabulary file writes it: <c>integer</c>, <c>set of country</c>.</summary>
    public static FactType? Parse(string text)
    {
        const string set = "set of ";
        var isSet = text.StartsWith(set, StringComparison.Ordinal);
        FactKind? kind = (isSet ? text[set.Length..].Trim() : text) switch
        {
            "boolean" when !isSet => FactKind.Boolean,
            "integer" when !isSet => FactKind.Integer,
            "decimal" when !isSet => FactKind.Decimal,
            "date" when !isSet => FactKind.Date,
            "text" when !isSet => FactKind.Text,
            "code" => FactKind.Code,
            "country" => FactKind.Country,
            "province" => FactKind.Province,
            "noc" => FactKind.Noc,
            _ => null,
        };
        return kind is null ? null : new FactType(kind.Value, isSet);
    }

    /// <summary>The type as a vocabulary file writes it.</summary>
    public override string ToString()
    {
        var kind = Kind switch
        {
            FactKind.Boolean => "boolean",
            FactKind.Integer => "integer",
            FactKind.Decimal => "decimal",
            FactKind.Date => "date",
            FactKind.Text => "text",
            FactKind.Code => "code",
            FactKind.Country => "country",
            FactKind.Province => "province",
            _ => "noc",
        };
        return IsSet ? $"set of {kind}" : kind;
    }
}
