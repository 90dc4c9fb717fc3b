namespace ImpRules.Cli.Output;

/// <summary>How a decision is written.</summary>
internal enum DecisionFormat
{
    Text,
    Markdown,
    Json,
    PortalChecklist,
    PortalChecklistJson,
}
