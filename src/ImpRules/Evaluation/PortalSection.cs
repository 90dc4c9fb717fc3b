using ImpRules.Rules;

namespace ImpRules.Evaluation;

/// <summary>A section of the offer of employment with its answers.</summary>
/// <param name="Section">The section as the pack declares it.</param>
/// <param name="Items">What it asks for on the as-of date.</param>
public sealed record PortalSection(ChecklistSection Section, IReadOnlyList<PortalItem> Items);
