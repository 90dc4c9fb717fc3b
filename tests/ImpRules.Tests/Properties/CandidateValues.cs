using ImpRules.Checking;
using ImpRules.Conditions;
using ImpRules.Vocabulary;

namespace ImpRules.Tests.Properties;

/// <summary>
/// For every fact of a pack, the values that could make a difference: each constant, parameter and list item it is compared
/// with, one step to either side, a value no rule names, those of a fact it is compared with, sets of two, and "none".
/// </summary>
internal sealed class CandidateValues
{
    private readonly HashSet<FactValue>[] _values;

    public CandidateValues(RulePack pack)
    {
        var symbols = pack.Checked.Symbols;
        Facts = [.. pack.Vocabulary.Facts.Where(f => f.Type.Kind != FactKind.Text)];
        _values = [.. symbols.Facts.Select(Usual)];
        foreach (var condition in pack.Checked.Conditions)
        {
            switch (condition)
            {
                case ComparisonCondition { Operand: ConstantOperand constant } comparison:
                    Around(comparison.Fact, constant.Constant);
                    break;
                case ComparisonCondition { Operand: ParameterOperand parameter } comparison:
                    foreach (var value in symbols.Parameters[parameter.Parameter].Values)
                    {
                        Around(comparison.Fact, value.Value);
                    }

                    break;
                case MembershipCondition { List: ConstantList list } membership:
                    Items(membership.Fact, list.Words.Take(2), symbols.Facts[membership.Fact]);
                    break;
                case MembershipCondition { List: NamedList list } membership:
                    Items(membership.Fact, symbols.Lists[list.List].Values.SelectMany(v => v.Value.Take(2)), symbols.Facts[membership.Fact]);
                    break;
                case TableCondition table:
                    FromTable(table, symbols);
                    break;
            }
        }

        foreach (var comparison in pack.Checked.Conditions.OfType<ComparisonCondition>())
        {
            if (comparison.Operand is FactOperand other)
            {
                _values[comparison.Fact].UnionWith(_values[other.Fact]);
                _values[other.Fact].UnionWith(_values[comparison.Fact]);
            }
        }

        for (var i = 0; i < _values.Length; i++)
        {
            Pairs(_values[i]);
        }

        _byPath = symbols.Facts.Select((f, i) => (f.Path, Values: _values[i].Where(v => Allowed(f, v, pack)).ToArray())).ToDictionary(v => v.Path, v => v.Values);
    }

    private readonly Dictionary<string, FactValue[]> _byPath;

    public IReadOnlyList<FactDeclaration> Facts { get; }

    public FactValue[] Of(string path) => _byPath[path];

    /// <summary>Sets of two, from sets of one.</summary>
    private static void Pairs(HashSet<FactValue> values)
    {
        var sets = values.Where(v => v.IsSet).ToList();
        for (var i = 1; i < sets.Count; i++)
        {
            values.Add(FactValue.OfSet(sets[i].Kind, sets[i].AsSet().Concat(sets[i - 1].AsSet())));
        }
    }

    private static bool Allowed(FactDeclaration fact, FactValue value, RulePack pack) =>
        ValueRules.Refusal(value, fact, pack.Vocabulary) is null;

    private void Around(int fact, FactValue value)
    {
        _values[fact].Add(value);
        switch (value.Kind)
        {
            case FactKind.Integer:
                _values[fact].Add(FactValue.Of((long)value.AsNumber() - 1));
                _values[fact].Add(FactValue.Of((long)value.AsNumber() + 1));
                break;
            case FactKind.Decimal:
                _values[fact].Add(FactValue.Of(value.AsNumber() - 0.01m));
                _values[fact].Add(FactValue.Of(value.AsNumber() + 0.01m));
                break;
            case FactKind.Date:
                _values[fact].Add(FactValue.Of(value.AsDate().AddDays(-1)));
                _values[fact].Add(FactValue.Of(value.AsDate().AddDays(1)));
                break;
        }
    }

    private void Items(int fact, IEnumerable<string> items, FactDeclaration declaration)
    {
        foreach (var item in items)
        {
            _values[fact].Add(declaration.Type.IsSet ? FactValue.OfSet(declaration.Type.Kind, [item]) : FactValue.Of(declaration.Type.Kind, item));
        }
    }

    private void FromTable(TableCondition condition, SymbolTable symbols)
    {
        var rows = symbols.Tables[condition.Table].Periods.SelectMany(p => p.Value.Take(4)).Take(12).ToList();
        foreach (var test in condition.Columns)
        {
            if (test.Operand is FactOperand operand)
            {
                foreach (var cell in rows.Select(r => r.Cells[test.Column]).Where(c => c.IsKnown))
                {
                    if (symbols.Facts[operand.Fact].Type.IsSet)
                    {
                        _values[operand.Fact].Add(FactValue.OfSet(cell.Kind, [cell.AsText()]));
                    }
                    else
                    {
                        Around(operand.Fact, cell);
                    }
                }
            }
        }
    }

    private static HashSet<FactValue> Usual(FactDeclaration fact)
    {
        var values = new HashSet<FactValue> { FactValue.Absent };
        FactValue Word(string word) => fact.Type.IsSet ? FactValue.OfSet(fact.Type.Kind, [word]) : FactValue.Of(fact.Type.Kind, word);
        switch (fact.Type.Kind)
        {
            case FactKind.Boolean:
                values.Add(FactValue.Of(true));
                values.Add(FactValue.Of(false));
                break;
            case FactKind.Integer:
                values.Add(FactValue.Of(0L));
                values.Add(FactValue.Of(24L));
                break;
            case FactKind.Decimal:
                values.Add(FactValue.Of(20m));
                break;
            case FactKind.Date:
                values.Add(FactValue.Of(new DateOnly(2024, 6, 1)));
                values.Add(FactValue.Of(new DateOnly(2027, 6, 1)));
                break;
            case FactKind.Code:
                values.UnionWith(fact.Values.Take(8).Select(v => Word(v.Key)));
                break;
            case FactKind.Country:
                values.UnionWith(new[] { "IN", "US", "CA" }.Select(Word));
                break;
            case FactKind.Province:
                values.UnionWith(new[] { "ON", "QC" }.Select(Word));
                break;
            case FactKind.Noc:
                values.UnionWith(new[] { "00012", "21231", "63200", "75101" }.Select(Word));
                break;
        }

        return values;
    }
}
