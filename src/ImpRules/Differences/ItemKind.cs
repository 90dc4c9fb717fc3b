namespace ImpRules.Differences;

/// <summary>What a rule pack is made of besides rules.</summary>
public enum ItemKind : byte
{
    /// <summary>What the pack says of itself.</summary>
    Pack,

    /// <summary>A fact of the vocabulary.</summary>
    Fact,

    /// <summary>A parameter.</summary>
    Parameter,

    /// <summary>A list.</summary>
    List,

    /// <summary>A table.</summary>
    Table,

    /// <summary>A shared criterion.</summary>
    Criterion,

    /// <summary>A registered authority.</summary>
    Source,
}
