namespace ImpRules.Drift;

/// <summary>What rests on a provision.</summary>
public enum CiterKind : byte
{
    /// <summary>A version of a rule.</summary>
    Rule,

    /// <summary>A criterion that rules use by name.</summary>
    SharedCriterion,

    /// <summary>A parameter.</summary>
    Parameter,

    /// <summary>A list.</summary>
    List,

    /// <summary>A table.</summary>
    Table,

    /// <summary>A fact of the vocabulary.</summary>
    Fact,

    /// <summary>A checklist.</summary>
    Checklist,
}
