namespace ImpRules.Diagnostics;

/// <summary>A place in a rule, test or profile file: where an analyst must look.</summary>
/// <param name="File">The file as it was given to the loader, with forward slashes.</param>
/// <param name="Line">The line, from 1; 0 when the place is the file as a whole.</param>
/// <param name="Column">The column, from 1; 0 when the place is the line or file as a whole.</param>
public readonly record struct SourceSpan(string File, int Line, int Column)
{
    /// <summary>The file as a whole.</summary>
    public static SourceSpan WholeFile(string file) => new(file, 0, 0);

    /// <summary>The same line, some columns further on: the place of a word inside a scalar.</summary>
    public SourceSpan Shift(int columns) => Column == 0 ? this : this with { Column = Column + columns };

    /// <summary><c>file:line:column</c>, leaving out what is not known.</summary>
    public override string ToString() =>
        Line == 0 ? File ?? "" : Column == 0 ? $"{File}:{Line}" : $"{File}:{Line}:{Column}";
}
