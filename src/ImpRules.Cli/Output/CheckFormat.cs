namespace ImpRules.Cli.Output;

/// <summary>How findings are written.</summary>
internal enum CheckFormat
{
    /// <summary>For a reader: with the line that is meant.</summary>
    Text,

    /// <summary>A line each, for editors and scripts.</summary>
    Gnu,

    /// <summary>JSON.</summary>
    Json,

    /// <summary>SARIF 2.1.0, for code review tools.</summary>
    Sarif,
}
