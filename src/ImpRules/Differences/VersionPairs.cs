using ImpRules.Rules;

namespace ImpRules.Differences;

/// <summary>Which version of a rule answers to which: by the day from which it is in force, else by the days they share.</summary>
internal static class VersionPairs
{
    public static IEnumerable<VersionDifference> Of(IReadOnlyList<RuleVersion> old, IReadOnlyList<RuleVersion> @new)
    {
        var pairs = new List<(RuleVersion? Old, RuleVersion? New)>();
        var (left, right) = (old.OrderBy(v => v.Effective.First).ToList(), @new.OrderBy(v => v.Effective.First).ToList());
        Pair((o, n) => o.Effective == n.Effective);
        Pair((o, n) => o.Effective.From == n.Effective.From);
        Pair((o, n) => o.Effective.Until == n.Effective.Until);
        Pair((o, n) => o.Effective.Overlaps(n.Effective) && left.Count == 1 && right.Count == 1);
        pairs.AddRange(left.Select(o => ((RuleVersion?)o, (RuleVersion?)null)));
        pairs.AddRange(right.Select(n => ((RuleVersion?)null, (RuleVersion?)n)));
        return pairs.OrderBy(p => (p.New ?? p.Old)!.Effective.First).Select(p => Difference(p.Old, p.New, old, @new)).Where(d => d.Old is null || d.New is null || d.Changes.Count > 0);

        void Pair(Func<RuleVersion, RuleVersion, bool> match)
        {
            foreach (var version in right.ToList())
            {
                if (left.Find(o => match(o, version)) is { } before)
                {
                    pairs.Add((before, version));
                    left.Remove(before);
                    right.Remove(version);
                }
            }
        }
    }

    /// <summary>How two versions of a rule differ; a version that is new is compared with the one that it follows.</summary>
    public static VersionDifference Difference(RuleVersion? old, RuleVersion? @new, IReadOnlyList<RuleVersion> allOld, IReadOnlyList<RuleVersion> allNew, bool areSame = true)
    {
        var before = old is null && @new is not null ? Before(@new, allOld, allNew) : null;
        return new VersionDifference(old, @new, before, (old ?? before, @new) is ({ } first, { } second) ? RuleDifferences.Between(first, second, isSame: before is null && areSame) : []);
    }

    private static RuleVersion? Before(RuleVersion version, IReadOnlyList<RuleVersion> old, IReadOnlyList<RuleVersion> @new) =>
        old.FirstOrDefault(o => o.Effective.Contains(version.Effective.First))
        ?? @new.Concat(old).Where(v => v.Effective.Last < version.Effective.First).MaxBy(v => v.Effective.Last);
}
