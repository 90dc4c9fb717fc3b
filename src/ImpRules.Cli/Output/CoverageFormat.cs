namespace ImpRules.Cli.Output;

/// <summary>How coverage is written.</summary>
internal enum CoverageFormat
{
    /// <summary>Not at all, beyond the sums.</summary>
    None,

    /// <summary>For a reader.</summary>
    Text,

    /// <summary>For programs.</summary>
    Json,

    /// <summary>For editors and services that show coverage beside the lines of a file.</summary>
    Lcov,
}
