using ImpRules.Conditions;
using ImpRules.Diagnostics;
using ImpRules.Rules;

namespace ImpRules.Checking;

/// <summary>
/// The parameters and lists that a rule compares with have a value on every day on which the rule is in force: otherwise
/// nobody could meet it, or fail it, on the other days.
/// </summary>
internal static class KnownThenCheck
{
    public static void Run(IEnumerable<BoundRule> rules, IReadOnlyList<Condition> conditions, SymbolTable symbols, DateOnly coversFrom, DiagnosticBag bag)
    {
        foreach (var rule in rules)
        {
            Visit(rule.Root, rule.Rule.Effective, conditions, symbols, coversFrom, bag);
        }
    }

    private static void Visit(
        BoundCriterion criterion, Period inForce, IReadOnlyList<Condition> conditions, SymbolTable symbols, DateOnly coversFrom, DiagnosticBag bag)
    {
        if (criterion.Junction == Junction.Test && criterion.Condition >= 0)
        {
            foreach (var (name, periods) in Dated(conditions[criterion.Condition], symbols))
            {
                if (FirstGap(inForce, periods, coversFrom) is { } gap)
                {
                    bag.Warning(Codes.NotDefinedThen, ((Test)criterion.Source).WhenSpan, FormattableString.Invariant($"{Quote.Word(name)} has no value on {gap:yyyy-MM-dd}, when the rule is in force"), "give it a value, or end the rule's version");
                }
            }
        }

        foreach (var child in criterion.Children)
        {
            Visit(child, inForce, conditions, symbols, coversFrom, bag);
        }
    }

    private static IEnumerable<(string Name, IEnumerable<Period> Periods)> Dated(Condition condition, SymbolTable symbols)
    {
        if (condition is ComparisonCondition { Operand: ParameterOperand operand })
        {
            var parameter = symbols.Parameters[operand.Parameter];
            yield return (parameter.Name, parameter.Values.Select(v => v.Period));
        }

        if (condition is MembershipCondition { List: NamedList named })
        {
            var list = symbols.Lists[named.List];
            yield return (list.Name, list.Values.Select(v => v.Period));
        }
    }

    /// <summary>The first day in force that no period holds.</summary>
    private static DateOnly? FirstGap(Period inForce, IEnumerable<Period> periods, DateOnly coversFrom)
    {
        var day = inForce.First > coversFrom ? inForce.First : coversFrom;
        foreach (var period in periods.OrderBy(p => p.First))
        {
            if (day > inForce.Last)
            {
                return null;
            }

            if (period.First > day)
            {
                return day;
            }

            if (period.Last >= day)
            {
                if (period.Last == DateOnly.MaxValue)
                {
                    return null;
                }

                day = period.Last.AddDays(1);
            }
        }

        return day <= inForce.Last ? day : null;
    }
}
