namespace ImpRules.Conditions;

/// <summary>How a value or set stands to a list.</summary>
public enum MembershipOperator : byte
{
    /// <summary>The value is in the list.</summary>
    In,

    /// <summary>The value is not in the list.</summary>
    NotIn,

    /// <summary>The set has at least one item of the list.</summary>
    IncludesAnyOf,

    /// <summary>The set has no item of the list.</summary>
    IncludesNoneOf,

    /// <summary>The set has every item of the list.</summary>
    IncludesAllOf,
}
