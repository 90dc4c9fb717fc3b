using System.Text;
using ImpRules.Checking;
using ImpRules.Conditions;
using ImpRules.Rules;
using ImpRules.Vocabulary;

namespace ImpRules.Testing.Mutating;

/// <summary>
/// Tells conditions over one fact apart by all the values that could: every word and none, or the numbers around each threshold.
/// Between thresholds a comparison does not change, so that equal signatures are a proof that two conditions are the same.
/// </summary>
internal sealed class Samples
{
    private readonly CheckedPack _pack;
    private readonly FactValue[] _facts;
    private readonly LawAt _noLaw;

    public Samples(CheckedPack pack)
    {
        _pack = pack;
        _facts = new FactValue[pack.Symbols.Facts.Count];
        _noLaw = new LawAt(DateOnly.MinValue, [], [], []);
    }

    /// <summary>The truths of a condition on all values and in all periods; null when it is not about one fact, so that nothing can be proven so.</summary>
    public string? Signature(ConditionMutation mutation, IReadOnlyList<Period> periods)
    {
        if (mutation.Condition is TableCondition or ComparisonCondition { Operand: FactOperand } || mutation.Condition.Facts.Distinct().Count() != 1)
        {
            return null;
        }

        var fact = mutation.Condition.Facts.First();
        var signature = new StringBuilder();
        foreach (var condition in Written(mutation.Condition, periods))
        {
            foreach (var value in Values(fact, mutation.Condition, periods))
            {
                _facts[fact] = value;
                signature.Append((int)condition.Evaluate(_facts, _noLaw));
            }

            signature.Append('|');
        }

        _facts[fact] = default;
        return signature.ToString();
    }

    /// <summary>The condition with the values of each period written out.</summary>
    private IEnumerable<Condition> Written(Condition condition, IReadOnlyList<Period> periods) => condition switch
    {
        ComparisonCondition { Operand: var operand } comparison => Thresholds(operand, periods).Select(v => comparison with { Operand = new ConstantOperand(v) }),
        MembershipCondition { List: var list } membership => Lists(list, periods).Select(items => membership with { List = new ConstantList(new EquatableList<string>([.. items.Order(StringComparer.Ordinal)])) }),
        _ => [condition],
    };

    private IEnumerable<FactValue> Thresholds(Operand operand, IReadOnlyList<Period> periods) => operand switch
    {
        ConstantOperand constant => [constant.Constant],
        ParameterOperand parameter => _pack.Symbols.Parameters[parameter.Parameter].Values.Where(v => periods.Any(p => p.Overlaps(v.Period))).Select(v => v.Value),
        ShiftedOperand shifted => Thresholds(shifted.Operand, periods).Select(v => v.IsKnown ? ShiftedOperand.Shift(v, shifted.Step) : v),
        _ => [],
    };

    private IEnumerable<IEnumerable<string>> Lists(ListOperand list, IReadOnlyList<Period> periods) => list switch
    {
        ConstantList constant => [constant.Words],
        NamedList named => _pack.Symbols.Lists[named.List].Values.Where(v => periods.Any(p => p.Overlaps(v.Period))).Select(v => v.Value.AsEnumerable()),
        ChangedList changed => Lists(changed.List, periods).Select(changed.Change),
        _ => [],
    };

    /// <summary>The values are those of the condition as it is written: the same for all its mutations.</summary>
    private IEnumerable<FactValue> Values(int fact, Condition condition, IReadOnlyList<Period> periods)
    {
        var declaration = _pack.Symbols.Facts[fact];
        IEnumerable<FactValue> values = condition switch
        {
            PresenceCondition => [Some(declaration)],
            ComparisonCondition { Operand: var operand } when declaration.Type.IsOrdered => Thresholds(Unshifted(operand), periods).SelectMany(v => Around(v.AsNumber(), declaration)),
            NumberMembershipCondition => Enumerable.Range((int)(declaration.Range?.Min ?? -50), (int)Math.Min(200, (declaration.Range?.Max ?? 150) - (declaration.Range?.Min ?? -50) + 1)).Select(n => FactValue.Of((long)n)),
            MembershipCondition { List: var list } when declaration.Type.IsSet => Sets(declaration, [.. Lists(Unchanged(list), periods).SelectMany(l => l).Distinct(StringComparer.Ordinal)]),
            _ when declaration.Type.Kind == FactKind.Boolean => [FactValue.Of(true), FactValue.Of(false)],
            _ => _pack.Symbols.Catalogue.AllowedWords(declaration).Select(w => FactValue.Of(declaration.Type.Kind, w)),
        };
        return declaration.Type.Kind == FactKind.Boolean ? values : values.Append(FactValue.Absent);
    }

    private static Operand Unshifted(Operand operand) => operand is ShiftedOperand shifted ? shifted.Operand : operand;

    private static ListOperand Unchanged(ListOperand list) => list is ChangedList changed ? changed.List : list;

    private static FactValue Some(FactDeclaration declaration) => declaration.Type.Kind switch
    {
        FactKind.Integer => FactValue.Of(1L),
        FactKind.Decimal => FactValue.Of(1m),
        FactKind.Date => FactValue.Of(new DateOnly(2000, 1, 1)),
        var kind => declaration.Type.IsSet ? FactValue.OfSet(kind, ["x"]) : FactValue.Of(kind, "x"),
    };

    private static IEnumerable<FactValue> Around(decimal threshold, FactDeclaration declaration)
    {
        var step = declaration.Type.Kind == FactKind.Decimal ? 0.005m : 1;
        for (var i = -4; i <= 4; i++)
        {
            var number = threshold + (i * step);
            if (declaration.Range?.Contains(number) != false && (declaration.Type.Kind != FactKind.Date || (number >= 0 && number <= DateOnly.MaxValue.DayNumber)))
            {
                yield return declaration.Type.Kind switch
                {
                    FactKind.Date => FactValue.Of(DateOnly.FromDayNumber((int)number)),
                    FactKind.Integer => FactValue.Of((long)number),
                    _ => FactValue.Of(number),
                };
            }
        }
    }

    /// <summary>Each word alone, the whole list, the list without each of its members, and with a word besides.</summary>
    private IEnumerable<FactValue> Sets(FactDeclaration declaration, List<string> items)
    {
        var kind = declaration.Type.Kind;
        var words = _pack.Symbols.Catalogue.AllowedWords(declaration).ToList();
        return words.Select(w => FactValue.OfSet(kind, [w]))
            .Append(FactValue.OfSet(kind, items))
            .Concat(items.Select(item => FactValue.OfSet(kind, items.Where(i => i != item))))
            .Concat(words.Where(w => !items.Contains(w)).Take(1).Select(w => FactValue.OfSet(kind, items.Append(w))));
    }
}
