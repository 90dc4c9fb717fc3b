namespace ImpRules.Rules;

/// <summary>The longest time for which a permit under a rule is issued.</summary>
/// <param name="Months">In months, when it can be said as a number.</param>
/// <param name="Text">In words.</param>
/// <param name="Citations">The authority.</param>
public sealed record PermitDuration(Quantity? Months, LocalizedText Text, IReadOnlyList<Citation> Citations);
