using ImpRules.Checking;
using ImpRules.Conditions;
using ImpRules.Rules;
using ImpRules.Vocabulary;

namespace ImpRules.Testing.Suggesting;

/// <summary>The small changes of a profile that could give a condition a truth, or a fact a place next to a threshold.</summary>
internal sealed class Moves(CheckedPack pack)
{
    /// <summary>Alternatives of one kind, such as members of a list: more would only repeat the first.</summary>
    private const int Few = 3;

    /// <summary>Rows of a table that are tried, those first that fit best.</summary>
    private const int FewRows = 6;

    private readonly SymbolTable _symbols = pack.Symbols;
    private readonly Realization _realization = new(pack.Symbols);

    /// <summary>Changes after which a condition could be met, or not met.</summary>
    public IEnumerable<Move> For(int condition, Truth wanted, State state, Decision decision)
    {
        var isMet = wanted == Truth.Met;
        return pack.Conditions[condition] switch
        {
            TruthCondition truth => Set(truth.Fact, [FactValue.Of(truth.Expected == isMet)], state),
            PresenceCondition presence => Set(presence.Fact, presence.ExpectNone == isMet ? [FactValue.Absent] : [Plausible(presence.Fact, state)], state),
            NumberMembershipCondition numbers => Set(numbers.Fact, Numbers(numbers, isMet), state),
            MembershipCondition membership => Set(membership.Fact, Members(membership, isMet, decision), state),
            ComparisonCondition comparison => Compare(comparison, isMet, state, decision),
            TableCondition table => isMet ? Fit(table, null, BoundaryPlace.At, 0, state, decision) : Miss(table, state, decision),
            _ => [],
        };
    }

    /// <summary>Changes after which a fact could stand at a place next to a threshold.</summary>
    public IEnumerable<Move> For(Threshold threshold, BoundaryPlace place, int condition, State state, Decision decision)
    {
        if (threshold.Column is not null)
        {
            return Fit((TableCondition)pack.Conditions[condition], threshold.Column, place, threshold.Step, state, decision);
        }

        var other = threshold.Operand!.Value(decision.Values, decision.Law);
        if (other.IsKnown)
        {
            return Set(threshold.Fact, [Number(threshold.Fact, threshold.NumberAt(place, other.AsNumber()))], state);
        }

        if (threshold.Operand is not FactOperand operand)
        {
            return [];
        }

        var value = Known(threshold.Fact, state, decision);
        return Both(Set(threshold.Fact, [value], state), Set(operand.Fact, [Number(operand.Fact, (2 * value.AsNumber()) - threshold.NumberAt(place, value.AsNumber()))], state));
    }

    private IEnumerable<Move> Set(int fact, IEnumerable<FactValue> values, State state) => values.Distinct().SelectMany(v => _realization.Of(fact, v, state));

    private static IEnumerable<Move> Both(IEnumerable<Move> one, IEnumerable<Move> other) => one.SelectMany(_ => other, (first, second) => first.With(second));

    private IEnumerable<Move> Compare(ComparisonCondition comparison, bool isMet, State state, Decision decision)
    {
        var other = comparison.Operand.Value(decision.Values, decision.Law);
        var known = decision.Values[comparison.Fact];
        if (other.IsKnown)
        {
            var set = Set(comparison.Fact, Near(comparison.Fact, other).Where(v => Comparison.Compare(v, comparison.Operator, other) == Wanted(isMet)).Take(Few + 2), state);
            return comparison.Operand is FactOperand { Fact: var operand } && known.IsKnown
                ? set.Concat(Set(operand, Near(operand, known).Where(v => Comparison.Compare(known, comparison.Operator, v) == Wanted(isMet)).Take(Few), state))
                : set;
        }

        if (comparison.Operand is not FactOperand unknown)
        {
            return [];
        }

        var value = Known(comparison.Fact, state, decision);
        return Near(unknown.Fact, value).Where(v => Comparison.Compare(value, comparison.Operator, v) == Wanted(isMet)).Take(Few)
            .SelectMany(v => Both(Set(comparison.Fact, [value], state), Set(unknown.Fact, [v], state)));
    }

    private static Truth Wanted(bool isMet) => isMet ? Truth.Met : Truth.NotMet;

    /// <summary>A value, those a step away, and some that are further off.</summary>
    private IEnumerable<FactValue> Near(int fact, FactValue value)
    {
        var type = _symbols.Facts[fact].Type;
        if (!type.IsOrdered)
        {
            return [value, .. Others(fact, w => w != value.ToString()), .. type.Kind == FactKind.Boolean ? Array.Empty<FactValue>() : [FactValue.Absent]];
        }

        var (number, step) = (value.AsNumber(), type.Kind == FactKind.Decimal ? 0.01m : 1);
        return [value, Number(fact, number + step), Number(fact, number - step), Number(fact, number + (12 * step)), Number(fact, number - (12 * step))];
    }

    private FactValue Number(int fact, decimal number) => _symbols.Facts[fact].Type.Kind switch
    {
        FactKind.Date => FactValue.Of(DateOnly.FromDayNumber((int)Math.Clamp(number, 0, DateOnly.MaxValue.DayNumber))),
        FactKind.Integer => FactValue.Of((long)number),
        _ => FactValue.Of(number),
    };

    private IEnumerable<FactValue> Numbers(NumberMembershipCondition condition, bool isMet)
    {
        var numbers = condition.Numbers.ToList();
        var others = numbers.SelectMany(n => new[] { n - 1, n + 1 }).Except(numbers);
        return (condition.Expected == isMet ? numbers : others).Take(Few + 2).Select(n => FactValue.Of((long)n));
    }

    private IEnumerable<FactValue> Members(MembershipCondition condition, bool isMet, Decision decision)
    {
        var fact = condition.Fact;
        if (condition.List.Items(decision.Law) is not { } items)
        {
            return [];
        }

        var current = decision.Values[fact];
        var inside = items.Order(StringComparer.Ordinal).Take(Few).ToList();
        FactValue Set(IEnumerable<string> words) => FactValue.OfSet(_symbols.Facts[fact].Type.Kind, words);
        IEnumerable<string> members = current.IsKnown && current.IsSet ? current.AsSet() : [];
        var outside = Others(fact, w => !items.Contains(w));
        return (condition.Operator, isMet) switch
        {
            (MembershipOperator.In, true) or (MembershipOperator.NotIn, false) => inside.Select(w => Word(fact, w)),
            (MembershipOperator.In, false) or (MembershipOperator.NotIn, true) => outside.Append(FactValue.Absent),
            (MembershipOperator.IncludesAnyOf, true) or (MembershipOperator.IncludesNoneOf, false) =>
                inside.Select(w => Set(members.Append(w))).Concat(inside.Select(w => Set([w]))),
            (MembershipOperator.IncludesAllOf, true) => [Set(members.Concat(items))],
            (MembershipOperator.IncludesAllOf, false) => [Set(members.Except(items.Take(1))), .. outside],
            _ => [Set(members.Except(items)), .. outside, FactValue.Absent],
        };
    }

    /// <summary>Some values that a word of a fact can have, of those that are wanted.</summary>
    private IEnumerable<FactValue> Others(int fact, Func<string, bool> isWanted) =>
        _symbols.Catalogue.AllowedWords(_symbols.Facts[fact]).Where(isWanted).Take(Few).Select(w => Word(fact, w));

    private FactValue Word(int fact, string word)
    {
        var type = _symbols.Facts[fact].Type;
        return type.IsSet ? FactValue.OfSet(type.Kind, [word]) : FactValue.Of(type.Kind, word);
    }

    /// <summary>Makes a row fit; where a column is meant, with the fact at a place next to its cell.</summary>
    private IEnumerable<Move> Fit(TableCondition condition, ColumnTest? meant, BoundaryPlace place, decimal step, State state, Decision decision)
    {
        var rows = (decision.Law.Rows[condition.Table] ?? []).Where(r => meant is null || r.Cells[meant.Column].IsKnown)
            .OrderBy(r => Misfits(condition, r, decision)).Take(FewRows).ToList();
        foreach (var row in rows)
        {
            IEnumerable<Move> moves = [new Move([])];
            foreach (var test in condition.Columns)
            {
                if (test == meant)
                {
                    var fact = ((FactOperand)test.Operand).Fact;
                    var number = row.Cells[test.Column].AsNumber() + (place == BoundaryPlace.Above ? step : place == BoundaryPlace.Below ? -step : 0);
                    moves = Both(moves, Set(fact, [Number(fact, number)], state));
                }
                else if (Fits(test, row, decision) != Truth.Met)
                {
                    moves = test.Operand is FactOperand operand ? Both(moves, Set(operand.Fact, Fitting(test, row, operand.Fact, decision).Take(1), state)) : [];
                }
            }

            foreach (var move in moves.Take(2))
            {
                yield return move;
            }
        }
    }

    /// <summary>Gives the columns' facts values that rows do not have.</summary>
    private IEnumerable<Move> Miss(TableCondition condition, State state, Decision decision)
    {
        var rows = decision.Law.Rows[condition.Table] ?? [];
        foreach (var test in condition.Columns)
        {
            if (test.Operand is not FactOperand { Fact: var fact })
            {
                continue;
            }

            var type = _symbols.Facts[fact].Type;
            var cells = rows.Select(r => r.Cells[test.Column]).Where(c => c.IsKnown).Distinct().ToList();
            IEnumerable<FactValue> values = type.Kind == FactKind.Boolean ? [FactValue.Of(false), FactValue.Of(true)]
                : type.IsOrdered ? cells.SelectMany(c => new[] { Number(fact, c.AsNumber() - 1), Number(fact, c.AsNumber() + 1) }).Take(Few + 2)
                : [.. Others(fact, w => cells.TrueForAll(c => c.ToString() != w)), .. Others(fact, _ => true), FactValue.Absent];
            foreach (var move in Set(fact, values, state))
            {
                yield return move;
            }
        }
    }

    private static int Misfits(TableCondition condition, TableRow row, Decision decision) => condition.Columns.Count(test => Fits(test, row, decision) != Truth.Met);

    private static Truth Fits(ColumnTest test, TableRow row, Decision decision)
    {
        var cell = row.Cells[test.Column];
        return cell.State == FactState.Absent ? Truth.Met
            : test.Operator is { } op ? Comparison.Compare(cell, op, test.Operand.Value(decision.Values, decision.Law))
            : Comparison.IsMember(cell, test.Operand.Value(decision.Values, decision.Law));
    }

    private IEnumerable<FactValue> Fitting(ColumnTest test, TableRow row, int fact, Decision decision)
    {
        var cell = row.Cells[test.Column];
        if (test.Operator is { } op)
        {
            return Near(fact, cell).Where(v => Comparison.Compare(cell, op, v) == Truth.Met);
        }

        var current = decision.Values[fact];
        return [FactValue.OfSet(_symbols.Facts[fact].Type.Kind, current.IsKnown ? current.AsSet().Append(cell.AsText()) : [cell.AsText()])];
    }

    /// <summary>What is known of a fact, or a value that it could well have.</summary>
    private FactValue Known(int fact, State state, Decision decision) => decision.Values[fact] is { IsKnown: true } known ? known : Plausible(fact, state);

    private FactValue Plausible(int fact, State state)
    {
        var declaration = _symbols.Facts[fact];
        return declaration.Type.Kind switch
        {
            FactKind.Boolean => FactValue.Of(true),
            FactKind.Integer => FactValue.Of((long)Math.Max(declaration.Range?.Min ?? 1, 1)),
            FactKind.Decimal => FactValue.Of(Math.Max(declaration.Range?.Min ?? 20, 20)),
            FactKind.Date => FactValue.Of(state.AsOf),
            FactKind.Text => FactValue.Of(FactKind.Text, "Some text"),
            _ => Others(fact, _ => true).FirstOrDefault(),
        };
    }
}
