using ImpRules.Checking;
using ImpRules.Profiles;
using ImpRules.Vocabulary;

namespace ImpRules.Reach;

/// <summary>Compares whom a rule is met by, under two packs or on two days.</summary>
internal sealed class RuleReach(RulePack old, RulePack @new, int mostSteps = ReachSearch.UsualSteps)
{
    private readonly RoutingEngine _old = new(old);
    private readonly RoutingEngine _new = new(@new);

    /// <summary>The comparison; null when the rule asks for what was decided before it, which no profile gives.</summary>
    public ReachComparison? Compare(string rule, DateOnly oldDay, DateOnly newDay)
    {
        var before = Side.Of(old.Checked, InForce(old, rule, oldDay), oldDay);
        var after = Side.Of(@new.Checked, InForce(@new, rule, newDay), newDay);
        if (AsksForDecision(before) || AsksForDecision(after))
        {
            return null;
        }

        var (change, gained, lost, note) = Search(rule, before, after);
        return new ReachComparison(rule, before.Rule?.Rule, after.Rule?.Rule, oldDay, newDay, change, gained, lost, note);
    }

    private (ReachChange Change, Witness? Gained, Witness? Lost, string? Note) Search(string rule, Side before, Side after)
    {
        if (Retyped(before, after) is { } path)
        {
            return (ReachChange.NotSettled, null, null, $"`{path}` has another type");
        }

        var maker = new WitnessMaker(rule, _old, before.Day, _new, after.Day);
        try
        {
            var gained = Direction(before, after, maker, isGained: true);
            var lost = Direction(before, after, maker, isGained: false);
            var change = (gained.Witness, lost.Witness) switch
            {
                _ when gained.IsOpen || lost.IsOpen => ReachChange.NotSettled,
                (null, null) => ReachChange.Equivalent,
                (_, null) => ReachChange.Wider,
                (null, _) => ReachChange.Narrower,
                _ => ReachChange.Incomparable,
            };
            var note = gained.IsOpen || lost.IsOpen ? "the only profiles found give dates and a count of the time between them that do not fit"
                : gained.IsForeign || lost.IsForeign ? "only by a value that one of the vocabularies does not have"
                : null;
            return (change, gained.Witness, lost.Witness, note);
        }
        catch (TooManyStepsException fault)
        {
            return (ReachChange.NotSettled, null, null, FormattableString.Invariant($"not settled within {fault.Steps} steps"));
        }
    }

    /// <summary>A profile that both vocabularies allow is looked for first.</summary>
    private (Witness? Witness, bool IsForeign, bool IsOpen) Direction(Side before, Side after, WitnessMaker maker, bool isGained)
    {
        foreach (var isForeign in new[] { false, true })
        {
            var (search, old, @new, _) = ReachSearch.Between(before, after, isForeign, mostSteps);
            if ((isGained ? search.Find(@new, old) : search.Find(old, @new)) is { } facts)
            {
                var witness = maker.Make(facts, isGained);
                return (witness, isForeign, witness is null);
            }

            if (HaveSameValues(before, after))
            {
                break;
            }
        }

        return (null, false, false);
    }

    /// <summary>Whether both vocabularies let the facts of the rules be the same.</summary>
    private static bool HaveSameValues(Side one, Side other) => ReferenceEquals(one.Pack, other.Pack)
        || Facts(one).Concat(Facts(other)).Select(f => (First: one.Find(f.Path), Second: other.Find(f.Path))).All(f =>
            f.First is null || f.Second is null
            || (f.First.Range == f.Second.Range && one.Symbols.Catalogue.AllowedWords(f.First).SequenceEqual(other.Symbols.Catalogue.AllowedWords(f.Second))));

    private static IEnumerable<FactDeclaration> Facts(Side side) => side.Conditions.SelectMany(c => c.Facts).Distinct().Select(f => side.Symbols.Facts[f]);

    private static BoundRule? InForce(RulePack pack, string rule, DateOnly day) =>
        pack.Checked.Rules.FirstOrDefault(r => r.Rule.Id == rule && r.Rule.Effective.Contains(day));

    private static bool AsksForDecision(Side side) => Facts(side).Any(f => f.Group == FactNames.DecisionGroup);

    /// <summary>A fact that is of one type in one pack and of another in the other.</summary>
    private static string? Retyped(Side one, Side other) => Facts(one).Concat(Facts(other))
        .FirstOrDefault(f => one.Find(f.Path) is { } first && other.Find(f.Path) is { } second && first.Type != second.Type)?.Path;
}
