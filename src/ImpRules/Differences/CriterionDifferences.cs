using ImpRules.Rules;

namespace ImpRules.Differences;

/// <summary>Compares criteria by their identifiers: which were added, removed, moved, and what changed in the others.</summary>
internal sealed class CriterionDifferences
{
    private readonly Dictionary<string, Placed> _old = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Placed> _new = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _renamed = new(StringComparer.Ordinal);

    private CriterionDifferences(Criterion old, Criterion @new)
    {
        Place(old, null, "", _old);
        Place(@new, null, "", _new);
        var gone = _old.Where(o => !_new.ContainsKey(o.Key)).ToList();
        foreach (var (key, placed) in _new.Where(n => !_old.ContainsKey(n.Key)))
        {
            if (placed.Criterion is Test test && gone.Find(g => g.Value.Criterion is Test other && Say.Condition(other.When) == Say.Condition(test.When)) is { Key: { } before } twin)
            {
                _renamed.Add(key, before);
                gone.Remove(twin);
            }
        }
    }

    /// <summary>A criterion with the group it stands in.</summary>
    private sealed record Placed(Criterion Criterion, Placed? Parent, string Key)
    {
        public bool IsNamed => Criterion.Id is not null || Criterion is SharedUse or Test;
    }

    public static IReadOnlyList<Change> Between(Criterion old, Criterion @new)
    {
        var differences = new CriterionDifferences(old, @new);
        return [.. differences.Kept(), .. differences.Added(), .. differences.Removed()];
    }

    private static void Place(Criterion criterion, Placed? parent, string key, Dictionary<string, Placed> all)
    {
        var placed = new Placed(criterion, parent, key);
        all.TryAdd(key, placed);
        if (criterion is not CriterionGroup group)
        {
            return;
        }

        var unnamed = 0;
        foreach (var child in group.Children)
        {
            Place(child, placed, child.Id ?? child switch
            {
                SharedUse use => use.Name,
                Test test => Say.Condition(test.When),
                _ => $"{key}/{unnamed++}",
            }, all);
        }
    }

    private IEnumerable<Change> Kept()
    {
        foreach (var (key, after) in _new)
        {
            if (!_old.TryGetValue(_renamed.GetValueOrDefault(key, key), out var before))
            {
                continue;
            }

            var changes = new Changes(before.Criterion.Span, after.Criterion.Span);
            changes.Add(ChangeKind.Text, key, before.Key == key ? null : $"named {before.Key}", before.Key == key ? null : $"named {key}");
            if (Say.Group(before.Criterion) != Say.Group(after.Criterion))
            {
                changes.Add(ChangeKind.Condition, Subject(after), Say.Group(before.Criterion), Say.Group(after.Criterion));
            }

            if (after.IsNamed && Group(before) != Group(after))
            {
                changes.Add(ChangeKind.Moved, key, Group(before), Group(after));
            }

            changes.Text(Subject(after), before.Criterion.Text, after.Criterion.Text);
            changes.Text(Subject(after), before.Criterion.Guidance, after.Criterion.Guidance);
            changes.Citations(Subject(after), before.Criterion.Citations, after.Criterion.Citations);
            changes.Property(Subject(after), Assessor(before), Assessor(after));
            foreach (var change in changes.Found)
            {
                yield return change;
            }
        }
    }

    private IEnumerable<Change> Added() => _new.Values
        .Where(p => p.IsNamed && !IsKept(p) && !(p.Parent is { IsNamed: true } parent && !IsKept(parent)))
        .Select(p => new Change(ChangeKind.Added, p.Key, null, Summary(p), null, p.Criterion.Span));

    private IEnumerable<Change> Removed() => _old.Values
        .Where(p => p.IsNamed && !IsStillThere(p) && !(p.Parent is { IsNamed: true } parent && !IsStillThere(parent)))
        .Select(p => new Change(ChangeKind.Removed, p.Key, Summary(p), null, p.Criterion.Span, null));

    private bool IsKept(Placed placed) => _old.ContainsKey(placed.Key) || _renamed.ContainsKey(placed.Key);

    private bool IsStillThere(Placed placed) => _new.ContainsKey(placed.Key) || _renamed.ContainsValue(placed.Key);

    private static string Subject(Placed placed) => placed.Key.Length == 0 ? "criteria" : placed.IsNamed ? placed.Key : $"a group in {Group(placed)}";

    private static string? Assessor(Placed placed) => placed.Criterion.AssessedByOfficer ? "assessed by an officer" : null;

    /// <summary>The nearest groups around it, up to one with a name.</summary>
    private static string Group(Placed placed)
    {
        var groups = new List<string>();
        for (var parent = placed.Parent; parent is not null; parent = parent.Parent)
        {
            groups.Add(parent.Key.Length == 0 ? "what the rule requires" : parent.Criterion.Id is { } id ? $"{Say.Group(parent.Criterion)} {id}" : Say.Group(parent.Criterion));
            if (parent.IsNamed)
            {
                break;
            }
        }

        return string.Join(" in ", groups);
    }

    private static string Summary(Placed placed)
    {
        var what = placed.Criterion is CriterionGroup group ? $"{Say.Group(group)} {string.Join(", ", group.Children.Select(c => c.Id ?? Say.Group(c)))}" : Say.Group(placed.Criterion);
        return placed.Parent is { Key.Length: > 0 } ? $"{what}, in {Group(placed)}" : what;
    }
}
