using ImpRules.Diagnostics;
using ImpRules.Rules;

namespace ImpRules.Checking;

/// <summary>Every name is declared once, and no fact is both a value and a group of facts.</summary>
internal static class NameCheck
{
    public static void Run(PackContent content, DiagnosticBag bag)
    {
        Unique(content.Facts, f => f.Path, f => f.Span, "fact", bag);
        Unique(content.Parameters, p => p.Name, p => p.Span, "parameter", bag);
        Unique(content.Lists, l => l.Name, l => l.Span, "list", bag);
        Unique(content.Tables, t => t.Name, t => t.Span, "table", bag);
        Unique(content.Sources, s => s.Key, s => s.Span, "source", bag);
        Unique(content.SharedCriteria, c => c.SharedName!, c => c.Span, "shared criterion", bag);

        var paths = content.Facts.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var fact in content.Facts)
        {
            for (var dot = fact.Path.IndexOf('.', StringComparison.Ordinal); dot > 0; dot = fact.Path.IndexOf('.', dot + 1))
            {
                if (paths.Contains(fact.Path[..dot]))
                {
                    bag.Error(Codes.BadName, fact.Span, $"`{fact.Path}` lies under `{fact.Path[..dot]}`, which is a fact itself", "rename one of the two");
                }
            }
        }

        foreach (var rule in content.Rules)
        {
            var ids = new HashSet<string>(StringComparer.Ordinal);
            foreach (var criterion in Flatten(rule.Criteria))
            {
                if ((criterion.Id ?? (criterion as SharedUse)?.Name) is { } id && !ids.Add(id))
                {
                    bag.Error(Codes.DuplicateId, criterion.Span, $"criterion `{id}` stands twice in this rule");
                }
            }
        }
    }

    internal static IEnumerable<Criterion> Flatten(Criterion criterion)
    {
        yield return criterion;
        if (criterion is CriterionGroup group)
        {
            foreach (var child in group.Children.SelectMany(Flatten))
            {
                yield return child;
            }
        }
    }

    private static void Unique<T>(IEnumerable<T> items, Func<T, string> name, Func<T, SourceSpan> span, string what, DiagnosticBag bag)
    {
        var first = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (!first.TryAdd(name(item), span(item)))
            {
                bag.Error(Codes.DuplicateId, span(item), $"{what} `{name(item)}` is declared twice", $"the first stands at {first[name(item)]}");
            }
        }
    }
}
