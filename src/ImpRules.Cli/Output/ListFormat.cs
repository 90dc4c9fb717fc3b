namespace ImpRules.Cli.Output;

/// <summary>How a list is written.</summary>
internal enum ListFormat
{
    Text,
    Json,
}
