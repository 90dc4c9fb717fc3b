using ImpRules.Vocabulary;

namespace ImpRules.Reach;

/// <summary>
/// Cuts what each fact can be into finitely many cells, by the constants that two rules compare it with, and picks a value for
/// each. Facts that are compared with each other are cut alike, with a value in each cell for every one of them.
/// </summary>
internal sealed class Cells
{
    private readonly IReadOnlyList<Side> _sides;
    private readonly bool _eitherVocabulary;
    private readonly List<Variable> _variables = [];
    private readonly Dictionary<string, List<ValueStatement>> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<MemberStatement>> _members = new(StringComparer.Ordinal);
    private readonly List<PairStatement> _pairs = [];
    private readonly Dictionary<string, string> _leaders = new(StringComparer.Ordinal);

    /// <param name="sides">The rules.</param>
    /// <param name="statements">What they say.</param>
    /// <param name="eitherVocabulary">Whether a value may be one that only one of the packs allows.</param>
    public Cells(IReadOnlyList<Side> sides, IEnumerable<Statement> statements, bool eitherVocabulary)
    {
        _sides = sides;
        _eitherVocabulary = eitherVocabulary;
        foreach (var statement in statements)
        {
            Visit(statement);
        }

        foreach (var pair in _pairs.Where(p => p is { Left: GivenSource, Right: GivenSource }))
        {
            _leaders[Leader(pair.LeftVariable)] = Leader(pair.RightVariable);
        }

        foreach (var component in _values.Keys.Order(StringComparer.Ordinal).GroupBy(Leader, StringComparer.Ordinal))
        {
            Values([.. component]);
        }

        foreach (var set in _members.Keys.Order(StringComparer.Ordinal))
        {
            Members(set);
        }
    }

    public IReadOnlyList<Variable> All => _variables;

    /// <summary>The variable of a single value.</summary>
    public Variable Of(string fact) => _variables.First(v => v.Fact == fact);

    /// <summary>The members of a set, one for each sort of word.</summary>
    public IEnumerable<Variable> MembersOf(string fact) => _variables.Where(v => v.Fact == fact);

    public FactDeclaration Declaration(string fact) => _sides.Select(s => s.Find(fact)).OfType<FactDeclaration>().First();

    /// <summary>What is assumed of a fact; not known when nothing is.</summary>
    public FactValue AssumedOf(string fact) => _sides.Select(s => s.Find(fact)?.Assume ?? default).FirstOrDefault(a => a.State != FactState.NotKnown);

    private void Visit(Statement statement)
    {
        switch (statement)
        {
            case GroupStatement group:
                foreach (var part in group.Parts)
                {
                    Visit(part);
                }

                break;
            case ValueStatement value:
                List(_values, value.Variable).Add(value);
                break;
            case MemberStatement member:
                List(_members, member.Variable).Add(member);
                break;
            case PairStatement pair:
                _pairs.Add(pair);
                List(_values, pair.LeftVariable);
                List(_values, pair.RightVariable);
                break;
        }
    }

    private void Values(string[] facts)
    {
        var types = facts.Select(f => Declaration(f).Type).ToList();
        if (types[0].IsOrdered)
        {
            Ordered(facts, types);
            return;
        }

        var tests = facts.SelectMany(f => _values[f]).Distinct().ToList();
        foreach (var (fact, type) in facts.Zip(types))
        {
            Add(fact, type.Kind switch
            {
                FactKind.Boolean => [FactValue.Of(false), FactValue.Of(true)],
                FactKind.Text => [FactValue.Of(FactKind.Text, "text"), FactValue.Absent],
                _ => [.. Sorts(facts, tests).SelectMany(s => s.Take(facts.Length)).Select(w => FactValue.Of(type.Kind, w)), FactValue.Absent],
            });
        }
    }

    /// <summary>Words that no rule tells from each other, together.</summary>
    private IEnumerable<IGrouping<string, string>> Sorts(string[] facts, List<ValueStatement> tests)
    {
        var kind = Declaration(facts[0]).Type.Kind;
        var followed = _pairs.SelectMany(p => new[] { (p.Left, p.LeftVariable), (p.Right, p.RightVariable) })
            .Where(p => facts.Contains(p.Item2)).Select(p => p.Item1).OfType<FollowingSource>().Distinct().ToList();
        var marks = tests.SelectMany(t => t.Marks).Where(m => m.IsKnown).Select(m => m.ToString()).ToList();
        return facts.SelectMany(f => Words(f, marks, facts.Length)).Distinct(StringComparer.Ordinal).GroupBy(
            word =>
            {
                var value = FactValue.Of(kind, word);
                var truths = tests.Select(t => (char)('0' + (int)t.Test(value)));
                var allowed = facts.Select(f => Allows(f, value) ? '+' : '-');
                return $"{string.Concat(truths)}{string.Concat(allowed)}{string.Join('\n', followed.Select(f => f.Function(value)))}";
            },
            StringComparer.Ordinal);
    }

    /// <summary>The words there are; where the vocabulary does not limit them, those that rules name, and others.</summary>
    private IEnumerable<string> Words(string fact, IEnumerable<string> named, int others)
    {
        var words = _sides.Where(s => s.Find(fact) is not null).SelectMany(s => s.Symbols.Catalogue.AllowedWords(s.Find(fact)!)).Distinct(StringComparer.Ordinal).ToList();
        return words.Count > 0 ? words : named.Order(StringComparer.Ordinal).Concat(Enumerable.Range(1, others).Select(i => $"other-{i}"));
    }

    private void Ordered(string[] facts, List<FactType> types)
    {
        var marks = facts.SelectMany(f => _values[f]).SelectMany(t => t.Marks).Concat(Followed(facts)).Where(m => m.IsKnown).Select(m => m.AsNumber())
            .Concat(facts.SelectMany(RangeEnds)).Concat(types[0].Kind == FactKind.Date ? _sides.Select(s => (decimal)s.Day.DayNumber) : []).ToHashSet();
        var whole = types.TrueForAll(t => t.Kind == FactKind.Decimal) ? [] : Numbers.Whole(marks, facts.Length).ToList();
        foreach (var (fact, type) in facts.Zip(types))
        {
            var numbers = type.Kind == FactKind.Decimal ? Numbers.Dense(marks, whole, facts.Length) : whole;
            Add(fact, [.. numbers.OrderBy(n => marks.Contains(n) ? 0 : 1).Select(n => Number(type.Kind, n)).Where(v => v.IsKnown), FactValue.Absent]);
        }
    }

    private static FactValue Number(FactKind kind, decimal number) => kind switch
    {
        FactKind.Integer => FactValue.Of((long)number),
        FactKind.Decimal => FactValue.Of(number),
        _ => number >= DateOnly.MinValue.DayNumber && number <= DateOnly.MaxValue.DayNumber ? FactValue.Of(DateOnly.FromDayNumber((int)number)) : FactValue.NotKnown,
    };

    /// <summary>The values that follow from words and are compared with these facts.</summary>
    private IEnumerable<FactValue> Followed(string[] facts)
    {
        foreach (var (source, variable, other) in _pairs.SelectMany(p => new[] { (p.Left, p.LeftVariable, p.RightVariable), (p.Right, p.RightVariable, p.LeftVariable) }))
        {
            if (facts.Contains(other) && source is FollowingSource following)
            {
                var kind = Declaration(variable).Type.Kind;
                foreach (var word in Words(variable, following.Marks(default).Select(m => m.ToString()), 1))
                {
                    yield return following.Function(FactValue.Of(kind, word));
                }
            }
        }
    }

    private IEnumerable<decimal> RangeEnds(string fact) =>
        _sides.Select(s => s.Find(fact)?.Range).OfType<NumberRange>().SelectMany(r => new[] { r.Min, r.Max }).OfType<decimal>();

    private void Add(string fact, IEnumerable<FactValue> values)
    {
        var assumed = AssumedOf(fact);
        var cells = values.Distinct().Where(v => Allows(fact, v)).OrderBy(v => v == assumed ? 0 : 1).ToArray();
        _variables.Add(new Variable(_variables.Count, fact, null, cells));
    }

    private void Members(string set)
    {
        var lists = _members[set].Select(m => m.Words).OfType<IReadOnlySet<string>>().ToList();
        var kind = Declaration(set).Type.Kind;
        var sorts = Words(set, lists.SelectMany(l => l).Distinct(StringComparer.Ordinal), 1)
            .Where(w => Allows(set, FactValue.OfSet(kind, [w])))
            .GroupBy(w => string.Concat(lists.Select(l => l.Contains(w) ? '1' : '0')), StringComparer.Ordinal);
        foreach (var sort in sorts)
        {
            _variables.Add(new Variable(_variables.Count, set, sort.First(), [FactValue.Of(false), FactValue.Of(true)]));
        }
    }

    /// <summary>Whether the packs that know the fact let it have a value.</summary>
    private bool Allows(string fact, FactValue value)
    {
        var knowing = _sides.Where(s => s.Find(fact) is not null);
        bool Allowed(Side side) => ValueRules.Refusal(value, side.Find(fact)!, side.Symbols.Catalogue) is null;
        return _eitherVocabulary ? knowing.Any(Allowed) : knowing.All(Allowed);
    }

    private string Leader(string fact)
    {
        while (_leaders.TryGetValue(fact, out var leader) && leader != fact)
        {
            fact = leader;
        }

        return fact;
    }

    private static List<T> List<T>(Dictionary<string, List<T>> lists, string key)
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists.Add(key, list = []);
        }

        return list;
    }
}
