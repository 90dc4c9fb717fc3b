using ImpRules.Checking;
using ImpRules.Conditions;
using ImpRules.Rules;
using ImpRules.Vocabulary;

namespace ImpRules.Reach;

/// <summary>
/// Turns a rule into a statement about what a profile gives. What a comparison says of values is asked of the conditions
/// themselves, so that the search and the decision cannot differ.
/// </summary>
internal sealed class StatementReader(Side side, FactSources sources)
{
    private readonly Dictionary<int, Statement> _leaves = [];

    /// <summary>The statement of the rule of this side; a rule that is not in force holds of nobody.</summary>
    /// <param name="settled">Criteria whose truth is taken as settled, whatever the profile.</param>
    public Statement Read(IReadOnlyDictionary<BoundCriterion, Truth>? settled = null) =>
        side.Rule is { } rule ? Read(rule.Root, settled) : new SettledStatement(Truth.NotMet);

    private Statement Read(BoundCriterion criterion, IReadOnlyDictionary<BoundCriterion, Truth>? settled)
    {
        if (settled is not null && settled.TryGetValue(criterion, out var truth))
        {
            return new SettledStatement(truth);
        }

        return criterion.Junction == Junction.Test
            ? Leaf(criterion.Condition)
            : new GroupStatement(criterion.Junction, [.. criterion.Children.Select(c => Read(c, settled))]);
    }

    private Statement Leaf(int condition)
    {
        if (!_leaves.TryGetValue(condition, out var statement))
        {
            _leaves.Add(condition, statement = Leaf(side.Pack.Conditions[condition]));
        }

        return statement;
    }

    private Statement Leaf(Condition condition) => condition switch
    {
        ComparisonCondition { Operand: FactOperand other } comparison => Compare(comparison.Fact, comparison.Operator, other.Fact),
        ComparisonCondition comparison => Value(comparison.Fact, condition, [comparison.Operand.Value([], side.Law)]),
        MembershipCondition membership when side.Symbols.Facts[membership.Fact].Type.IsSet => Membership(membership),
        MembershipCondition membership => Value(membership.Fact, condition, Words(membership)),
        NumberMembershipCondition numbers => Value(numbers.Fact, condition, [.. numbers.Numbers.Select(n => FactValue.Of((long)n))]),
        PresenceCondition presence when side.Symbols.Facts[presence.Fact].Type.IsSet => Presence(presence),
        PresenceCondition presence => Value(presence.Fact, condition, []),
        TruthCondition truth => Value(truth.Fact, condition, []),
        TableCondition table => Match(table),
        _ => throw new InvalidOperationException("a condition that the search does not know"),
    };

    private FactSource Source(int fact) => sources.Of(side.Symbols.Facts[fact].Path, side);

    private Statement Value(int fact, Condition condition, IReadOnlyList<FactValue> marks)
    {
        var facts = new FactValue[side.Symbols.Facts.Count];
        return Value(Source(fact), Test, marks);

        Truth Test(FactValue value)
        {
            facts[fact] = value;
            return condition.Evaluate(facts, side.Law);
        }
    }

    private static Statement Value(FactSource source, Func<FactValue, Truth> test, IReadOnlyList<FactValue> marks) => source switch
    {
        FixedSource known => new SettledStatement(test(known.Value)),
        GivenSource given => new ValueStatement(given.Variable, test, marks),
        FollowingSource following => new ValueStatement(following.Variable, v => test(following.Function(v)), [.. marks.SelectMany(following.Marks)]),
        _ => throw new InvalidOperationException("a source that the search does not know"),
    };

    private Statement Compare(int left, ComparisonOperator op, int right)
    {
        var (one, other) = (Source(left), Source(right));
        if (other is FixedSource known)
        {
            return Value(one, v => Comparison.Compare(v, op, known.Value), [known.Value]);
        }

        if (one is FixedSource fixedLeft)
        {
            return Value(other, v => Comparison.Compare(fixedLeft.Value, op, v), [fixedLeft.Value]);
        }

        var (leftVariable, rightVariable) = (Variable(one), Variable(other));
        var (ofLeft, ofRight) = (Function(one), Function(other));
        return leftVariable == rightVariable
            ? new ValueStatement(leftVariable, v => Comparison.Compare(ofLeft(v), op, ofRight(v)), [])
            : new PairStatement(one, leftVariable, other, rightVariable, (l, r) => Comparison.Compare(ofLeft(l), op, ofRight(r)));
    }

    private static string Variable(FactSource source) => source is GivenSource given ? given.Variable : ((FollowingSource)source).Variable;

    private static Func<FactValue, FactValue> Function(FactSource source) => source is FollowingSource following ? following.Function : value => value;

    private Statement Membership(MembershipCondition membership)
    {
        if (membership.List.Items(side.Law) is not { } items)
        {
            return new SettledStatement(Truth.Undetermined);
        }

        var set = ((GivenSource)Source(membership.Fact)).Variable;
        return membership.Operator switch
        {
            MembershipOperator.IncludesAnyOf => new MemberStatement(set, items),
            MembershipOperator.IncludesNoneOf => new GroupStatement(Junction.None, [new MemberStatement(set, items)]),
            _ when items.Count == 0 => new MemberStatement(set, null),
            _ => new GroupStatement(Junction.All, [.. items.Order(StringComparer.Ordinal).Select(i => Member(set, i))]),
        };
    }

    private Statement Presence(PresenceCondition presence)
    {
        var known = new MemberStatement(((GivenSource)Source(presence.Fact)).Variable, null);
        return presence.ExpectNone ? new GroupStatement(Junction.None, [known]) : known;
    }

    private static MemberStatement Member(string set, string word) => new(set, new HashSet<string>(StringComparer.Ordinal) { word });

    private FactValue[] Words(MembershipCondition membership)
    {
        var kind = side.Symbols.Facts[membership.Fact].Type.Kind;
        return [.. membership.List.Items(side.Law)?.Select(i => FactValue.Of(kind, i)) ?? []];
    }

    /// <summary>Some row fits: all of its cells compare as asked.</summary>
    private Statement Match(TableCondition table)
    {
        if (side.Law.Rows[table.Table] is not { } rows)
        {
            return new SettledStatement(Truth.Undetermined);
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        var tests = new Dictionary<(int, FactValue), Statement>();
        var parts = new List<Statement>();
        foreach (var row in rows)
        {
            var cells = table.Columns.Select(c => row.Cells[c.Column]).ToList();
            if (seen.Add(string.Join('\n', cells)))
            {
                parts.Add(new GroupStatement(Junction.All, [.. table.Columns.Select((c, i) => (Column: c, Cell: cells[i], Place: i))
                    .Where(c => c.Cell.State != FactState.Absent).Select(c => Fit(c.Column, c.Place, c.Cell))]));
            }
        }

        return new GroupStatement(Junction.Any, parts);

        Statement Fit(ColumnTest column, int place, FactValue cell)
        {
            if (!tests.TryGetValue((place, cell), out var statement))
            {
                tests.Add((place, cell), statement = Cell(column, cell));
            }

            return statement;
        }
    }

    private Statement Cell(ColumnTest column, FactValue cell)
    {
        if (column.Operand is not FactOperand operand)
        {
            var value = column.Operand.Value([], side.Law);
            return new SettledStatement(column.Operator is { } op ? Comparison.Compare(cell, op, value) : Comparison.IsMember(cell, value));
        }

        var source = Source(operand.Fact);
        return column.Operator is { } compare ? Value(source, v => Comparison.Compare(cell, compare, v), [cell])
            : source is GivenSource set ? Member(set.Variable, cell.AsText())
            : throw new InvalidOperationException("a set that follows from something else than a set");
    }
}
