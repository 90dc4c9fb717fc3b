using ImpRules.Evaluation;
using ImpRules.Loading;
using ImpRules.Rules;

namespace ImpRules.Testing;

/// <summary>The shortest explanation of an outcome: the fewest single tests that settle it, or that leave it open.</summary>
internal static class Reasons
{
    /// <summary>Reasons beyond these are counted: whoever reads a failure starts with the first.</summary>
    private const int Most = 3;

    /// <summary>Why a rule came out as it did; of a rule that is met, what the case itself says comes first.</summary>
    public static IReadOnlyList<string> For(RuleOutcome outcome, RuleTestCase test) => outcome.Status switch
    {
        Truth.NotMet => Say(outcome.Failures.SelectMany(Shortest), outcome.Failures.Count > 1 ? outcome.Failures.Count : 0),
        Truth.Met => Say(Shortest(outcome.Criteria).OrderByDescending(leaf => IsOf(test, leaf)), 0),
        _ => Say(Shortest(outcome.Criteria), 0),
    };

    /// <summary>Why a criterion came out as it did.</summary>
    public static IReadOnlyList<string> For(CriterionOutcome criterion) => Say(Shortest(criterion), 0);

    private static IReadOnlyList<string> Say(IEnumerable<CriterionOutcome> leaves, int failures)
    {
        var all = leaves.DistinctBy(l => (l.Id, l.Criterion.Span)).ToList();
        var most = Math.Max(Most, failures);
        return [.. all.Take(most).Select(Sentence), .. all.Count > most ? [$"and {all.Count - most} more"] : Array.Empty<string>()];
    }

    /// <summary><c>`time-abroad` is not met: worker.monthsAbroad is 11 (ICT 3.2: At least 12 months abroad.)</c></summary>
    private static string Sentence(CriterionOutcome leaf)
    {
        var facts = leaf.LawNotKnown ? "the pack does not know the law of that day" : string.Join(", ", leaf.Facts.Select(Fact));
        var cites = string.Join(", ", leaf.Citations);
        var text = leaf.Requirement(Language.English);
        return $"`{leaf.Id ?? "a test"}` is {Status(leaf.Status)}: {facts} ({(text is null ? cites : $"{cites}: {text}")})";
    }

    private static string Fact(FactOutcome fact) => $"{fact.Fact.Path} is {fact.Value}" + fact.Origin switch
    {
        FactOrigin.Assumed => " (assumed)",
        FactOrigin.Derived => " (derived)",
        _ => "",
    };

    private static string Status(Truth truth) => truth switch { Truth.Met => "met", Truth.NotMet => "not met", _ => "not known" };

    private static bool IsOf(RuleTestCase test, CriterionOutcome leaf) =>
        leaf.Facts.Any(f => test.Set.Contains(f.Fact.Path) || (f.Fact.Derivation?.Inputs.Any(test.Set.Contains) ?? false));

    /// <summary>The fewest tests that settle a criterion; where it is open, every test that is.</summary>
    private static IReadOnlyList<CriterionOutcome> Shortest(CriterionOutcome criterion)
    {
        var children = criterion.Children;
        if (children.Count == 0)
        {
            return [criterion];
        }

        var settling = criterion.Criterion is AllOf ? Truth.NotMet : Truth.Met;
        var (wanted, one) = criterion.Status == Truth.Undetermined ? (Truth.Undetermined, false)
            : criterion.Status == (criterion.Criterion is AnyOf ? Truth.Met : Truth.NotMet) ? (settling, true)
            : (settling == Truth.Met ? Truth.NotMet : Truth.Met, false);
        var reasons = children.Where(c => c.Status == wanted).Select(Shortest);
        return one ? reasons.MinBy(r => r.Count)! : [.. reasons.SelectMany(r => r)];
    }
}
