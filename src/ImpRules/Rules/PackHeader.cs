namespace ImpRules.Rules;

/// <summary>What a rule pack says of itself.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Version">Its version.</param>
/// <param name="Title">What it is called.</param>
/// <param name="CoversFrom">The first day for which it answers.</param>
/// <param name="LawReviewed">The day up to which the law was read.</param>
/// <param name="Disclaimer">What the answers are not.</param>
public sealed record PackHeader(
    string Id, string Version, LocalizedText Title, DateOnly CoversFrom, DateOnly LawReviewed, LocalizedText Disclaimer);
