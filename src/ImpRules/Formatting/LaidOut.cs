using ImpRules.Loading;

namespace ImpRules.Formatting;

/// <summary>A collection that is written over several lines, with its comments where they belong.</summary>
/// <param name="IsMap">Whether it is a map.</param>
/// <param name="Entries">Its entries, in the order in which they are to be written.</param>
/// <param name="Tail">Comments after the last entry.</param>
internal sealed record LaidOutCollection(bool IsMap, IReadOnlyList<LaidOutEntry> Entries, IReadOnlyList<LaidOutComment> Tail);

/// <summary>An entry with its comments.</summary>
internal sealed record LaidOutEntry
{
    /// <summary>The key; null for an item of a list.</summary>
    public required string? Key { get; init; }

    /// <summary>Comments on lines of their own above it.</summary>
    public required IReadOnlyList<LaidOutComment> Lead { get; init; }

    /// <summary>Whether an empty line stands directly above it.</summary>
    public required bool IsAfterBlank { get; init; }

    /// <summary>The value when it is written on the line of the key; null when it is a collection over several lines or a block text.</summary>
    public string? Inline { get; init; }

    /// <summary>The value when it is a collection over several lines.</summary>
    public LaidOutCollection? Children { get; init; }

    /// <summary>The lines of a text written below its key, after the sign that announces it.</summary>
    public IReadOnlyList<string>? Block { get; init; }

    /// <summary>The comments at the end of its first line: more than one when several lines became one.</summary>
    public required IReadOnlyList<string> Remarks { get; init; }
}

/// <summary>A comment on a line of its own.</summary>
internal sealed record LaidOutComment(string Text, bool IsAfterBlank);
