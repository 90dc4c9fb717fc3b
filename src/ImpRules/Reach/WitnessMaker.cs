using ImpRules.Profiles;
using ImpRules.Vocabulary;

namespace ImpRules.Reach;

/// <summary>
/// Holds a profile that the search found against both engines, and takes out of it what is not needed, so that only what
/// makes the difference is left.
/// </summary>
internal sealed class WitnessMaker(string rule, RoutingEngine old, DateOnly oldDay, RoutingEngine @new, DateOnly newDay)
{
    private static readonly DecisionOptions NothingAssumed = new() { Assumptions = Assumptions.None };

    /// <summary>The witness, or null when its facts contradict each other.</summary>
    /// <param name="found">What the search found.</param>
    /// <param name="isGained">Whether the rule is met under the new pack and not under the old; else the other way round.</param>
    /// <exception cref="InvalidOperationException">An engine decides otherwise than the search foretold: one of them is wrong.</exception>
    public Witness? Make(FactSet found, bool isGained)
    {
        var full = Decide(found, NothingAssumed);
        if (!Differs(full, isGained))
        {
            return full.Old.Contradictions.Count + full.New.Contradictions.Count > 0 ? null
                : throw new InvalidOperationException($"the search and the engine disagree on `{rule}`");
        }

        if (full.Old.Contradictions.Concat(full.New.Contradictions).Any())
        {
            return null;
        }

        return Smaller(found, isGained, StatusThatFails(full, isGained)) ?? full;
    }

    private Witness? Smaller(FactSet found, bool isGained, Truth failing)
    {
        Witness? best = null;
        var facts = found;
        foreach (var path in found.OrderBy(f => IsAssumed(f.Key, f.Value) ? 0 : 1).Select(f => (string?)f.Key).Prepend(null))
        {
            var fewer = path is null ? facts : facts.Without(path);
            var witness = Decide(fewer, DecisionOptions.Default);
            if (Differs(witness, isGained) && StatusThatFails(witness, isGained) == failing)
            {
                (best, facts) = (witness, fewer);
            }
        }

        return best;
    }

    private bool IsAssumed(string path, FactValue value) =>
        new[] { old.Pack, @new.Pack }.Any(p => p.Vocabulary.Find(path)?.Assume is { State: not FactState.NotKnown } assumed && assumed == value);

    private Witness Decide(FactSet facts, DecisionOptions options) =>
        new(facts, old.Decide(facts.KnownTo(old.Pack.Vocabulary), oldDay, options), @new.Decide(facts.KnownTo(@new.Pack.Vocabulary), newDay, options));

    private bool Differs(Witness witness, bool isGained)
    {
        var (met, other) = isGained ? (witness.New, witness.Old) : (witness.Old, witness.New);
        return met.Find(rule)?.Status == Truth.Met && other.Find(rule)?.Status != Truth.Met;
    }

    private Truth StatusThatFails(Witness witness, bool isGained) => (isGained ? witness.Old : witness.New).Find(rule)?.Status ?? Truth.NotMet;
}
