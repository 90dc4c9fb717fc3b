namespace ImpRules;

/// <summary>How a decision is written as text.</summary>
public sealed record TextStyle
{
    /// <summary>The narrowest text there is.</summary>
    public const int LeastWidth = 40;

    /// <summary>The usual: 80 columns, no colour, what was considered.</summary>
    public static TextStyle Default { get; } = new();

    /// <summary>The most characters in a line; widths below <see cref="LeastWidth"/> count as that.</summary>
    public int Width { get; init; } = 80;

    /// <summary>Whether ANSI escape sequences set off headings and outcomes. Words say everything that colours do.</summary>
    public bool Colour { get; init; }

    /// <summary>How much is explained.</summary>
    public Detail Detail { get; init; } = Detail.Considered;
}
