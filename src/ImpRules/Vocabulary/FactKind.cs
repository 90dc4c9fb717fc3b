namespace ImpRules.Vocabulary;

/// <summary>What sort of value a fact has.</summary>
public enum FactKind : byte
{
    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A whole number, such as months.</summary>
    Integer,

    /// <summary>A decimal number, such as a wage in Canadian dollars an hour.</summary>
    Decimal,

    /// <summary>A calendar day, without time or time zone.</summary>
    Date,

    /// <summary>Free text for display; a rule may only ask whether it is known.</summary>
    Text,

    /// <summary>One of the words that the vocabulary lists for the fact.</summary>
    Code,

    /// <summary>An ISO 3166-1 alpha-2 country code.</summary>
    Country,

    /// <summary>The two-letter code of a Canadian province or territory.</summary>
    Province,

    /// <summary>A five-digit unit group of the National Occupational Classification (NOC) 2021.</summary>
    Noc,
}
