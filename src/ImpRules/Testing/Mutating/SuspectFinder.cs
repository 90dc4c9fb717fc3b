using ImpRules.Checking;
using ImpRules.Diagnostics;
using ImpRules.Rules;

namespace ImpRules.Testing.Mutating;

/// <summary>Every small mistake that could be made in the rules: one for each place in a file, though several rules may share it.</summary>
internal static class SuspectFinder
{
    /// <summary>The mistakes in rules whose name or file contains the filter, and in the shared criteria that these use.</summary>
    public static IReadOnlyList<Suspect> Find(CheckedPack pack, string? filter)
    {
        var conditions = new ConditionMutations(pack);
        var places = pack.Rules.SelectMany(rule => All(rule.Root).Select(criterion => (Rule: rule, Criterion: criterion)))
            .GroupBy(p => (p.Criterion.Source.Span, p.Criterion.Junction))
            .Where(place => filter is null || place.Any(p => IsMeant(p.Rule.Rule, filter)))
            .OrderBy(place => place.Key.Span.File, StringComparer.Ordinal).ThenBy(place => place.Key.Span.Line).ThenBy(place => place.Key.Span.Column);
        return [.. places.SelectMany(place => Of([.. place], conditions))];
    }

    private static IEnumerable<Suspect> Of(List<(BoundRule Rule, BoundCriterion Criterion)> targets, ConditionMutations conditions)
    {
        var (rule, criterion) = targets[0];
        var file = criterion.Source.Span.File;
        var subject = targets.Find(t => t.Rule.Rule.Span.File == file).Rule?.Rule.Id ?? criterion.Source.SharedName ?? criterion.Source.Id ?? rule.Rule.Id;
        return criterion.Junction == Junction.Test
            ? conditions.Of(criterion, [.. targets.Select(t => t.Rule.Rule.Effective)]).Select(m => new Suspect(subject, ((Test)criterion.Source).WhenSpan, m, targets))
            : Groups(criterion).Select(m => new Suspect(subject, SpanOf(criterion, m), m, targets));
    }

    private static IEnumerable<GroupMutation> Groups(BoundCriterion group)
    {
        var count = group.Children.Length;
        foreach (var other in (group.Junction, count) switch
        {
            (Junction.All, > 1) => [Junction.Any],
            (Junction.Any, > 1) => [Junction.All, Junction.None],
            (Junction.Any, 1) => [Junction.None],
            (Junction.None, > 0) => [Junction.Any],
            _ => Array.Empty<Junction>(),
        })
        {
            yield return new GroupMutation($"`{Word(group.Junction)}` becomes `{Word(other)}`", other);
        }

        for (var i = 0; i < count && count > 1; i++)
        {
            yield return new GroupMutation($"{Name(group.Children[i])} is left out", group.Junction, i);
        }
    }

    private static SourceSpan SpanOf(BoundCriterion group, GroupMutation mutation) =>
        mutation.LeftOut >= 0 && group.Children[mutation.LeftOut].Source is { Span: var child } && child.File == group.Source.Span.File ? child : group.Source.Span;

    private static string Name(BoundCriterion criterion) =>
        (criterion.Source.Id ?? criterion.Source.SharedName) is { } id ? $"`{id}`" : $"the group `{Word(criterion.Junction)}`";

    private static string Word(Junction junction) => junction switch { Junction.All => "all", Junction.Any => "any", _ => "none" };

    private static IEnumerable<BoundCriterion> All(BoundCriterion criterion) => criterion.Children.SelectMany(All).Prepend(criterion);

    private static bool IsMeant(RuleVersion rule, string filter) =>
        rule.Id.Contains(filter, StringComparison.OrdinalIgnoreCase) || rule.Span.File.Contains(filter, StringComparison.OrdinalIgnoreCase);
}
