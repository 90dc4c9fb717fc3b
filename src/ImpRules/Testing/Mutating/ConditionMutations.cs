using ImpRules.Checking;
using ImpRules.Conditions;
using ImpRules.Rules;
using ImpRules.Vocabulary;

namespace ImpRules.Testing.Mutating;

/// <summary>The small mistakes that can be made in one condition. Those that no value of the fact can tell from the condition, or from an earlier mistake, are left out.</summary>
internal sealed class ConditionMutations
{
    /// <summary>A long list written elsewhere loses only a few of its members, one at a time: its author made one list, not each rule.</summary>
    private const int MostOfNamedList = 3;

    private readonly CheckedPack _pack;
    private readonly SymbolTable _symbols;
    private readonly Samples _samples;

    public ConditionMutations(CheckedPack pack)
    {
        _pack = pack;
        _symbols = pack.Symbols;
        _samples = new Samples(pack);
    }

    /// <param name="leaf">The single test.</param>
    /// <param name="periods">The days on which rules with this test are in force.</param>
    public IEnumerable<ConditionMutation> Of(BoundCriterion leaf, IReadOnlyList<Period> periods)
    {
        var condition = _pack.Conditions[leaf.Condition];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        if (_samples.Signature(new ConditionMutation("", condition), periods) is { } own)
        {
            seen.Add(own);
        }

        foreach (var mutation in All(condition, periods))
        {
            if (_samples.Signature(mutation, periods) is not { } signature || seen.Add(signature))
            {
                yield return mutation;
            }
        }
    }

    private IEnumerable<ConditionMutation> All(Condition condition, IReadOnlyList<Period> periods) => condition switch
    {
        TruthCondition truth => [new(truth.Expected ? "`not` is put in" : "`not` is left out", truth with { Expected = !truth.Expected })],
        PresenceCondition presence => [new("the opposite is asked", presence with { ExpectNone = !presence.ExpectNone })],
        ComparisonCondition comparison => Comparisons(comparison),
        NumberMembershipCondition numbers => Numbers(numbers),
        MembershipCondition membership => Memberships(membership, periods),
        TableCondition table => Tables(table),
        _ => [],
    };

    private IEnumerable<ConditionMutation> Comparisons(ComparisonCondition comparison)
    {
        var type = _symbols.Facts[comparison.Fact].Type;
        if (type.IsOrdered && comparison.Operand is ConstantOperand or ParameterOperand)
        {
            var step = type.Kind == FactKind.Decimal ? 0.01m : 1;
            foreach (var by in new[] { step, -step })
            {
                yield return new(Shift(comparison.Operand, by, type), comparison with { Operand = new ShiftedOperand(comparison.Operand, by) });
            }
        }

        if (comparison.Operand is ConstantOperand { Constant: { IsKnown: true } constant } && !type.IsOrdered && type.Kind != FactKind.Boolean
            && _symbols.Catalogue.AllowedWords(_symbols.Facts[comparison.Fact]).FirstOrDefault(w => w != constant.ToString()) is { } other)
        {
            yield return new($"`{constant}` becomes `{other}`", comparison with { Operand = new ConstantOperand(FactValue.Of(type.Kind, other)) });
        }

        foreach (var op in Enum.GetValues<ComparisonOperator>().Where(op => op != comparison.Operator && (type.IsOrdered || op is ComparisonOperator.Equal or ComparisonOperator.NotEqual)))
        {
            yield return new($"`{Word(comparison.Operator)}` becomes `{Word(op)}`", comparison with { Operator = op });
        }
    }

    private string Shift(Operand operand, decimal step, FactType type) => operand is ConstantOperand { Constant: var constant }
        ? $"`{constant}` becomes `{ShiftedOperand.Shift(constant, step)}`"
        : $"`param {_symbols.Parameters[((ParameterOperand)operand).Parameter].Name}` is {(type.Kind == FactKind.Decimal ? "0.01" : type.Kind == FactKind.Date ? "a day" : "one")} {(step > 0 ? "more" : "less")}";

    private static IEnumerable<ConditionMutation> Numbers(NumberMembershipCondition numbers)
    {
        yield return new(numbers.Expected ? "`in` becomes `not in`" : "`not in` becomes `in`", numbers with { Expected = !numbers.Expected });
        var all = numbers.Numbers.ToArray();
        foreach (var number in all)
        {
            yield return new($"`{number}` is left out", numbers with { Numbers = new EquatableList<decimal>([.. all.Where(n => n != number)]) });
        }

        foreach (var number in new[] { all[^1] + 1, all[0] - 1 })
        {
            yield return new($"`{number}` is put in", numbers with { Numbers = new EquatableList<decimal>([.. all.Append(number)]) });
        }
    }

    private IEnumerable<ConditionMutation> Memberships(MembershipCondition membership, IReadOnlyList<Period> periods)
    {
        MembershipOperator[] others = membership.Operator is MembershipOperator.In or MembershipOperator.NotIn
            ? [MembershipOperator.In, MembershipOperator.NotIn]
            : [MembershipOperator.IncludesAnyOf, MembershipOperator.IncludesNoneOf, MembershipOperator.IncludesAllOf];
        foreach (var op in others.Where(o => o != membership.Operator))
        {
            yield return new($"`{Word(membership.Operator)}` becomes `{Word(op)}`", membership with { Operator = op });
        }

        var items = Items(membership.List, periods);
        var isNamed = membership.List is NamedList;
        foreach (var item in isNamed && items.Count > MostOfNamedList ? [items[0], items[items.Count / 2], items[^1]] : items)
        {
            yield return new($"`{item}` is left out", membership with { List = new ChangedList(membership.List, item, null) });
        }

        if (_symbols.Catalogue.AllowedWords(_symbols.Facts[membership.Fact]).FirstOrDefault(w => !items.Contains(w)) is { } word)
        {
            yield return new($"`{word}` is put in", membership with { List = new ChangedList(membership.List, null, word) });
        }
    }

    /// <summary>The members of a list on any of the days.</summary>
    private List<string> Items(ListOperand list, IReadOnlyList<Period> periods) => list is ConstantList constant
        ? [.. constant.Words]
        : [.. _symbols.Lists[((NamedList)list).List].Values.Where(v => periods.Any(p => p.Overlaps(v.Period))).SelectMany(v => v.Value).Distinct(StringComparer.Ordinal)];

    private IEnumerable<ConditionMutation> Tables(TableCondition table)
    {
        yield return new("the opposite is asked", table, IsNegated: true);
        var columns = table.Columns.ToArray();
        var names = _symbols.Tables[table.Table].Columns;
        for (var i = 0; i < columns.Length; i++)
        {
            var column = columns[i];
            if (columns.Length > 1)
            {
                yield return new($"column `{names[column.Column].Name}` is left out", table with { Columns = new EquatableList<ColumnTest>([.. columns.Where(c => c != column)]) });
            }

            if (column.Operator is { } op && names[column.Column].Type.IsOrdered)
            {
                foreach (var other in Enum.GetValues<ComparisonOperator>().Where(o => o != op))
                {
                    yield return new(
                        $"`{names[column.Column].Name} {Word(op)}` becomes `{names[column.Column].Name} {Word(other)}`",
                        table with { Columns = new EquatableList<ColumnTest>([.. columns.Select(c => c == column ? c with { Operator = other } : c)]) });
                }
            }
        }
    }

    private static string Word(ComparisonOperator op) => op switch
    {
        ComparisonOperator.Equal => "=",
        ComparisonOperator.NotEqual => "!=",
        ComparisonOperator.Less => "<",
        ComparisonOperator.LessOrEqual => "<=",
        ComparisonOperator.Greater => ">",
        _ => ">=",
    };

    private static string Word(MembershipOperator op) => op switch
    {
        MembershipOperator.In => "in",
        MembershipOperator.NotIn => "not in",
        MembershipOperator.IncludesAnyOf => "includes any of",
        MembershipOperator.IncludesNoneOf => "includes none of",
        _ => "includes all of",
    };
}
