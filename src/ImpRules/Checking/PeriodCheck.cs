using ImpRules.Diagnostics;
using ImpRules.Rules;

namespace ImpRules.Checking;

/// <summary>No two values of a parameter or list, and no two versions of a rule, are in force on one day.</summary>
internal static class PeriodCheck
{
    public static void Run(PackContent content, DiagnosticBag bag)
    {
        foreach (var parameter in content.Parameters)
        {
            Apart([.. parameter.Values.Select(v => (v.Period, v.Span))], $"parameter `{parameter.Name}`", bag);
        }

        foreach (var list in content.Lists)
        {
            Apart([.. list.Values.Select(v => (v.Period, v.Span))], $"list `{list.Name}`", bag);
        }

        foreach (var versions in content.Rules.GroupBy(r => r.Id, StringComparer.Ordinal))
        {
            var all = versions.ToList();
            Apart([.. all.Select(v => (v.Effective, v.Span))], $"`{versions.Key}`", bag);
            foreach (var other in all.Where(v => v.Kind != all[0].Kind || v.Family != all[0].Family))
            {
                bag.Error(Codes.ChangedIdentity, other.Span, $"`{other.Id}` is of another kind or family than at {all[0].Span}", "versions of one rule keep its kind and family");
            }
        }
    }

    public static void Apart(IReadOnlyList<(Period Period, SourceSpan Span)> items, string what, DiagnosticBag bag)
    {
        for (var i = 0; i < items.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (items[i].Period.Overlaps(items[j].Period))
                {
                    bag.Error(Codes.OverlappingPeriods, items[i].Span, $"{what} is in force twice on some days", $"the other period stands at {items[j].Span}; `until` is the last day, included");
                }
            }
        }
    }
}
