using System.Text;
using ImpRules.Checking;
using ImpRules.Conditions;
using ImpRules.Rules;
using ImpRules.Vocabulary;

namespace ImpRules.Differences;

/// <summary>What the rules of a pack rest on: the facts, numbers, lists, tables and shared criteria that decide who meets them.</summary>
internal sealed class Substance(CheckedPack pack)
{
    private readonly SymbolTable _symbols = pack.Symbols;
    private readonly Dictionary<string, Criterion> _shared = pack.Content.SharedCriteria.DistinctBy(c => c.SharedName).ToDictionary(c => c.SharedName!, StringComparer.Ordinal);

    /// <summary>Everything by name that a version rests on, its amount and its duration included.</summary>
    public IEnumerable<(ItemKind Kind, string Name)> Uses(BoundRule rule)
    {
        var names = Conditions(rule.Root).SelectMany(OfCondition).Concat(Shared(rule.Rule.Criteria).Select(n => (ItemKind.Criterion, n)));
        var quantities = new[] { rule.Rule.Amount?.Parameter, rule.Rule.Duration?.Months?.Parameter }.OfType<string>();
        return names.Concat(quantities.Select(p => (ItemKind.Parameter, p))).Distinct();
    }

    /// <summary>The first days on which what a version says, or the law that it names, can be another than the day before.</summary>
    public IEnumerable<DateOnly> Turns(BoundRule rule)
    {
        var periods = Conditions(rule.Root).SelectMany(OfCondition).SelectMany(Periods).Append(rule.Rule.Effective);
        var days = Conditions(rule.Root).OfType<ComparisonCondition>().Where(c => IsTheDay(c.Fact)).SelectMany(Compared).SelectMany(d => new[] { d, d.AddDays(1) });
        return periods.SelectMany(p => new[] { p.From, p.Until < DateOnly.MaxValue ? p.Until.Value.AddDays(1) : null }).OfType<DateOnly>().Concat(days).Distinct();
    }

    /// <summary>All that decides who meets a version on a day, in words: equal words, the same profiles.</summary>
    public string Of(BoundRule rule, DateOnly day)
    {
        var text = new StringBuilder();
        Write(rule.Root, new LawOfDay(_symbols, day), text);
        return text.ToString();
    }

    private void Write(BoundCriterion criterion, LawOfDay law, StringBuilder text)
    {
        if (criterion.Junction == Junction.Test)
        {
            text.Append(Words(criterion, law));
            return;
        }

        text.Append(criterion.Junction).Append('(');
        foreach (var child in criterion.Children)
        {
            Write(child, law, text);
            text.Append(";\n");
        }

        text.Append(')');
    }

    private string Words(BoundCriterion test, LawOfDay law)
    {
        var condition = pack.Conditions[test.Condition];
        if (condition is ComparisonCondition comparison && IsTheDay(comparison.Fact) && comparison.Operand is not FactOperand)
        {
            return Comparison.Compare(FactValue.Of(law.Day), comparison.Operator, law.Of(comparison.Operand)).ToString();
        }

        var names = OfCondition(condition).Where(n => n.Kind != ItemKind.Criterion).Select(n => $"{n.Name} = {law.Of(n.Kind, n.Name)}");
        return $"{Say.Condition(((Test)test.Source).When)} {{{string.Join(", ", names)}}}";
    }

    private IEnumerable<(ItemKind Kind, string Name)> OfCondition(Condition condition)
    {
        var operands = condition switch
        {
            ComparisonCondition comparison => [comparison.Operand],
            TableCondition table => table.Columns.Select(c => c.Operand),
            _ => Enumerable.Empty<Operand>(),
        };
        foreach (var operand in operands.OfType<ParameterOperand>())
        {
            yield return (ItemKind.Parameter, _symbols.Parameters[operand.Parameter].Name);
        }

        if (condition is MembershipCondition { List: NamedList named })
        {
            yield return (ItemKind.List, _symbols.Lists[named.List].Name);
        }

        if (condition is TableCondition match)
        {
            yield return (ItemKind.Table, _symbols.Tables[match.Table].Name);
        }

        foreach (var name in condition.Facts.SelectMany(f => OfFact(_symbols.Facts[f])))
        {
            yield return name;
        }
    }

    private IEnumerable<(ItemKind Kind, string Name)> OfFact(FactDeclaration fact)
    {
        yield return (ItemKind.Fact, fact.Path);
        if (fact.Derivation is LookupDerivation lookup)
        {
            yield return (ItemKind.Table, lookup.Table);
        }

        foreach (var name in fact.Derivation?.Inputs.SelectMany(i => OfFact(_symbols.Facts[_symbols.Fact(i)])) ?? [])
        {
            yield return name;
        }
    }

    private IEnumerable<string> Shared(Criterion criterion) => criterion switch
    {
        SharedUse use => Shared(_shared[use.Name]).Prepend(use.Name),
        CriterionGroup group => group.Children.SelectMany(Shared),
        _ => [],
    };

    private IEnumerable<Period> Periods((ItemKind Kind, string Name) name) => name.Kind switch
    {
        ItemKind.Parameter => _symbols.Parameters[_symbols.Parameter(name.Name)].Values.Select(v => v.Period),
        ItemKind.List => _symbols.Lists[_symbols.List(name.Name)].Values.Select(v => v.Period),
        ItemKind.Table => _symbols.Tables[_symbols.Table(name.Name)].Periods.Select(p => p.Period),
        _ => [],
    };

    private bool IsTheDay(int fact) => fact == _symbols.AsOf || _symbols.Facts[fact].Derivation is AsOfDerivation;

    private IEnumerable<DateOnly> Compared(ComparisonCondition comparison) => comparison.Operand switch
    {
        ConstantOperand { Constant: { IsKnown: true } constant } => [constant.AsDate()],
        ParameterOperand parameter => _symbols.Parameters[parameter.Parameter].Values.Where(v => v.Value.IsKnown).Select(v => v.Value.AsDate()),
        _ => [],
    };

    private IEnumerable<Condition> Conditions(BoundCriterion criterion) =>
        criterion.Junction == Junction.Test ? [pack.Conditions[criterion.Condition]] : criterion.Children.SelectMany(Conditions);
}
