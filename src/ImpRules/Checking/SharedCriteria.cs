using ImpRules.Diagnostics;
using ImpRules.Rules;

namespace ImpRules.Checking;

/// <summary>Puts shared criteria where rules use them by name.</summary>
internal sealed class SharedCriteria
{
    /// <summary>Criteria nest no deeper than this; deeper ones could only come from a cycle.</summary>
    public const int MostDepth = 64;

    private readonly Dictionary<string, Criterion> _criteria = new(StringComparer.Ordinal);
    private readonly DiagnosticBag _bag;
    private readonly Usage _usage;

    public SharedCriteria(PackContent content, DiagnosticBag bag, Usage usage)
    {
        _bag = bag;
        _usage = usage;
        foreach (var criterion in content.SharedCriteria)
        {
            _criteria.TryAdd(criterion.SharedName!, criterion);
        }

        foreach (var criterion in content.SharedCriteria)
        {
            FindCycle(criterion, [criterion.SharedName!]);
        }
    }

    public Criterion Resolve(SharedUse use)
    {
        _usage.Criteria.Add(use.Name);
        if (!_criteria.TryGetValue(use.Name, out var criterion))
        {
            _bag.Error(Codes.UnknownCriterion, use.Span, $"unknown shared criterion {Quote.Word(use.Name)}", Suggestion.For(use.Name, _criteria.Keys));
            return new AllOf { Children = [], Span = use.Span };
        }

        return criterion;
    }

    private void FindCycle(Criterion criterion, List<string> path)
    {
        if (path.Count > MostDepth)
        {
            return;
        }

        switch (criterion)
        {
            case SharedUse use when path.Contains(use.Name):
                _bag.Error(Codes.Cycle, use.Span, $"shared criterion `{path[0]}` uses itself", $"{string.Join(" uses ", path)} uses {use.Name}");
                break;
            case SharedUse use when _criteria.TryGetValue(use.Name, out var next):
                FindCycle(next, [.. path, use.Name]);
                break;
            case CriterionGroup group:
                foreach (var child in group.Children)
                {
                    FindCycle(child, path);
                }

                break;
        }
    }
}
