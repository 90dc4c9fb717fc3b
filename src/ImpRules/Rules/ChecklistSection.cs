namespace ImpRules.Rules;

/// <summary>A part of a checklist under one heading.</summary>
/// <param name="Id">The identifier, unique in the checklist.</param>
/// <param name="Title">The heading.</param>
/// <param name="Items">What is asked for.</param>
public sealed record ChecklistSection(string Id, LocalizedText Title, IReadOnlyList<ChecklistItem> Items);
