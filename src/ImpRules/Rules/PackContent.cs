using ImpRules.Vocabulary;

namespace ImpRules.Rules;

/// <summary>Everything that the files of a pack declare, as written: names are not resolved, conditions not checked.</summary>
public sealed record PackContent
{
    /// <summary>What the pack says of itself; null when no file says it.</summary>
    public PackHeader? Header { get; init; }

    /// <summary>Fact declarations, in file order.</summary>
    public required IReadOnlyList<FactDeclaration> Facts { get; init; }

    /// <summary>Registered authorities.</summary>
    public required IReadOnlyList<Source> Sources { get; init; }

    /// <summary>Parameters.</summary>
    public required IReadOnlyList<Parameter> Parameters { get; init; }

    /// <summary>Lists.</summary>
    public required IReadOnlyList<ValueList> Lists { get; init; }

    /// <summary>Tables.</summary>
    public required IReadOnlyList<Table> Tables { get; init; }

    /// <summary>Shared criteria; each carries its name in <see cref="Criterion.SharedName"/>.</summary>
    public required IReadOnlyList<Criterion> SharedCriteria { get; init; }

    /// <summary>Rule versions.</summary>
    public required IReadOnlyList<RuleVersion> Rules { get; init; }

    /// <summary>Checklists.</summary>
    public required IReadOnlyList<Checklist> Checklists { get; init; }

    /// <summary>A hash of all rule files, their paths and contents: the same wherever the pack is read.</summary>
    public required string Hash { get; init; }
}
