namespace ImpRules.Diagnostics;

/// <summary>How much a diagnostic weighs.</summary>
public enum Severity
{
    /// <summary>The file cannot be used as it is.</summary>
    Error,

    /// <summary>The file can be used, but a reader should look.</summary>
    Warning,
}
