using ImpRules.Rules;

namespace ImpRules.Drift;

/// <summary>A place in a pack that rests on an authority.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name: the identifier of a rule, the name of a parameter, the path of a fact…</param>
/// <param name="Citation">What it cites, and where that is written: for a criterion that a rule uses by name, in the shared criterion.</param>
/// <param name="Rule">For a rule: which version.</param>
/// <param name="Part">For a rule: <c>authority</c>, <c>duration</c> or <c>criterion</c>; null for anything else.</param>
/// <param name="Criterion">The criterion, when it has an identifier.</param>
public sealed record LawCitation(CiterKind Kind, string Name, Citation Citation, RuleVersion? Rule = null, string? Part = null, string? Criterion = null);
