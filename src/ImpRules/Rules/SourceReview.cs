namespace ImpRules.Rules;

/// <summary>A reading of a regulation as a whole by a person, and what it changed in the register.</summary>
/// <param name="Date">The day of the review.</param>
/// <param name="Reviewer">Who answers for it.</param>
/// <param name="Law">The day to which the text that was read is current, when it says so.</param>
/// <param name="Changed">Provisions whose text, identifier or day of coming into force differed.</param>
/// <param name="Added">Provisions cited for the first time.</param>
/// <param name="Dropped">Provisions that nothing cites any more.</param>
/// <param name="Gone">Provisions that are cited but that the law no longer has.</param>
public sealed record SourceReview(
    DateOnly Date,
    string Reviewer,
    DateOnly? Law,
    IReadOnlyList<string> Changed,
    IReadOnlyList<string> Added,
    IReadOnlyList<string> Dropped,
    IReadOnlyList<string> Gone);
