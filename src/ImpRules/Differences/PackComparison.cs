using ImpRules.Checking;
using ImpRules.Reach;
using ImpRules.Rules;

namespace ImpRules.Differences;

/// <summary>
/// How two rule packs differ, or one pack on two days: in criteria, numbers and words, and in whom each rule is met by. It
/// compares what files mean, not how they are written.
/// </summary>
public sealed class PackComparison
{
    private readonly Substance _oldSubstance;
    private readonly Substance _newSubstance;
    private readonly RuleReach _reach;
    private readonly (DateOnly Old, DateOnly New)? _days;

    private PackComparison(RulePack old, RulePack @new, ComparisonOptions options)
    {
        Old = old;
        New = @new;
        _days = Days(options);
        _oldSubstance = new Substance(old.Checked);
        _newSubstance = new Substance(@new.Checked);
        _reach = new RuleReach(old, @new, options.MostSteps);
        var uses = old.Checked.Rules.SelectMany(r => _oldSubstance.Uses(r).Select(u => (u, r.Rule.Id)))
            .Concat(@new.Checked.Rules.SelectMany(r => _newSubstance.Uses(r).Select(u => (u, r.Rule.Id))))
            .ToLookup(u => u.u, u => u.Id);
        Items = new ItemDifferences(old.Checked, @new.Checked, _days, uses).All();
        var causes = Items.Where(i => !i.IsWording).SelectMany(i => i.Rules.Select(r => (Rule: r, i.Name))).ToLookup(c => c.Rule, c => c.Name, StringComparer.Ordinal);
        Rules = [.. old.Rules.Concat(@new.Rules).Select(r => r.Id).Distinct().Order(StringComparer.Ordinal)
            .Select(id => Rule(id, [.. causes[id].Order(StringComparer.Ordinal)])).OfType<RuleDifference>()
            .OrderBy(r => r.Rule.Kind)];
    }

    /// <summary>The old pack.</summary>
    public RulePack Old { get; }

    /// <summary>The new pack.</summary>
    public RulePack New { get; }

    /// <summary>What differs besides rules, in the order of <see cref="ItemKind"/> and by name.</summary>
    public IReadOnlyList<ItemDifference> Items { get; }

    /// <summary>Rules that differ by their own text or by the law that they name, by kind and identifier.</summary>
    public IReadOnlyList<RuleDifference> Rules { get; }

    /// <summary>Whether nothing differs.</summary>
    public bool IsSame => Items.Count == 0 && Rules.Count == 0;

    /// <summary>Compares two packs, or with two days in the options one pack with itself.</summary>
    /// <exception cref="ArgumentException">One of the days is given without the other.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A pack does not cover its day.</exception>
    public static PackComparison Of(RulePack old, RulePack @new, ComparisonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(@new);
        options ??= new ComparisonOptions();
        if (options.OldDay < old.Header.CoversFrom || options.NewDay < @new.Header.CoversFrom)
        {
            throw new ArgumentOutOfRangeException(nameof(options), "a pack does not cover the day");
        }

        return new PackComparison(old, @new, options);
    }

    private static (DateOnly Old, DateOnly New)? Days(ComparisonOptions options) => (options.OldDay, options.NewDay) switch
    {
        ({ } old, { } @new) => (old, @new),
        (null, null) => null,
        _ => throw new ArgumentException("both days are given, or neither", nameof(options)),
    };

    private RuleDifference? Rule(string id, IReadOnlyList<string> causes)
    {
        var (before, after) = (VersionsOf(Old, id), VersionsOf(New, id));
        List<VersionDifference> versions = [.. _days is { } days
            ? Chosen(InForce(before, days.Old), InForce(after, days.New), before, after)
            : VersionPairs.Of(before, after)];
        var isRewritten = !versions.TrueForAll(v => v.IsWording);
        var reach = !isRewritten && causes.Count == 0 && _days is null ? [] : Reach(id).FindAll(r => isRewritten || r.Change != ReachChange.Equivalent);
        var isTouched = causes.Count > 0 && (_days is not { } chosen || InForce(before, chosen.Old) is not null || InForce(after, chosen.New) is not null);
        return versions.Count == 0 && reach.Count == 0 && !isTouched ? null : new RuleDifference((after.Count > 0 ? after : before)[^1], versions, causes, reach)
        {
            IsAdded = before.Count == 0,
            IsRemoved = after.Count == 0,
        };
    }

    private static IEnumerable<VersionDifference> Chosen(RuleVersion? before, RuleVersion? after, IReadOnlyList<RuleVersion> allBefore, IReadOnlyList<RuleVersion> allAfter)
    {
        if (ReferenceEquals(before, after))
        {
            return [];
        }

        var difference = VersionPairs.Difference(before, after, allBefore, allAfter, areSame: before?.Effective.From == after?.Effective.From);
        return before is null || after is null || difference.Changes.Count > 0 ? [difference] : [];
    }

    private static List<RuleVersion> VersionsOf(RulePack pack, string id) => [.. pack.Rules.Where(r => r.Id == id).OrderBy(r => r.Effective.First)];

    private static RuleVersion? InForce(IEnumerable<RuleVersion> versions, DateOnly day) => versions.FirstOrDefault(v => v.Effective.Contains(day));

    /// <summary>
    /// The comparisons of a rule: one for each run of days on which its text or its law differs, and one for all the days on which
    /// only one pack has it.
    /// </summary>
    private List<ReachComparison> Reach(string id)
    {
        if (_days is { } days)
        {
            return Words(Old, _oldSubstance, id, days.Old) == Words(New, _newSubstance, id, days.New) ? [] : [.. new[] { _reach.Compare(id, days.Old, days.New) }.OfType<ReachComparison>()];
        }

        var first = Old.Header.CoversFrom > New.Header.CoversFrom ? Old.Header.CoversFrom : New.Header.CoversFrom;
        var turns = Bound(Old, id).SelectMany(_oldSubstance.Turns).Concat(Bound(New, id).SelectMany(_newSubstance.Turns))
            .Where(d => d > first).Append(first).Distinct().Order().ToList();
        var found = new List<ReachComparison>();
        var (oldWords, newWords) = (default(string), default(string));
        foreach (var day in turns)
        {
            var (before, after) = (Words(Old, _oldSubstance, id, day), Words(New, _newSubstance, id, day));
            var isStillGone = (before is null || after is null) && (before is null) == (oldWords is null) && (after is null) == (newWords is null);
            if (day != first && (isStillGone || (before == oldWords && after == newWords)))
            {
                continue;
            }

            if (found.Count > 0 && found[^1].Until is null)
            {
                found[^1] = found[^1] with { Until = day.AddDays(-1) };
            }

            if (before != after && _reach.Compare(id, day, day) is { } comparison)
            {
                found.Add(comparison);
            }

            (oldWords, newWords) = (before, after);
        }

        return found;
    }

    private static IEnumerable<BoundRule> Bound(RulePack pack, string id) => pack.Checked.Rules.Where(r => r.Rule.Id == id);

    private static string? Words(RulePack pack, Substance substance, string id, DateOnly day) =>
        Bound(pack, id).FirstOrDefault(r => r.Rule.Effective.Contains(day)) is { } rule ? substance.Of(rule, day) : null;
}
