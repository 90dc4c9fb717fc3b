using System.Numerics;
using System.Runtime.InteropServices;
using ImpRules.Compilation;
using ImpRules.Profiles;
using ImpRules.Rules;
using ImpRules.Vocabulary;

namespace ImpRules.Evaluation;

/// <summary>
/// Where the truths of one case are worked out, and then of the next: written on, read, wiped. Begins with the truths of an
/// empty profile and follows each change upwards through the network, once. Allocates nothing. Not for several threads at once.
/// </summary>
internal sealed class Slate : ICaseTruths
{
    private readonly StartingPoint _start;
    private readonly RuleSet _rules;
    private readonly CriterionNetwork _network;
    private readonly Truth[] _truths;
    private readonly ulong[] _due;
    private readonly FactValue[] _values;
    private readonly FactOrigin[] _origins;
    private readonly int[] _words;
    private readonly Marks[] _marks;
    private readonly int[] _touched;
    private readonly ulong[] _derivationsDue;
    private Edges _edges;
    private int _touchedCount;

    public Slate(StartingPoint start)
    {
        _start = start;
        _rules = start.Rules;
        _network = _rules.Network;
        _edges = start.Watchers;
        _truths = [.. start.Truths];
        _due = new ulong[(_truths.Length + 63) / 64];
        _values = [.. start.Values];
        _origins = [.. start.Origins];
        _words = new int[_values.Length];
        Array.Fill(_words, -1);
        _marks = new Marks[_values.Length];
        _touched = new int[_values.Length];
        _derivationsDue = new ulong[(_rules.Derivations.Count + 63) / 64];
    }

    /// <summary>The truth in each position of the network.</summary>
    public ReadOnlySpan<Truth> Truths => _truths;

    /// <summary>Works out a case: every truth that does not depend on the decision, then the route, then the rest.</summary>
    public Route Decide(FactSet given, BoundFacts bound, DateOnly asOf, string? requestedCode)
    {
        Give(given, bound);
        Set(_rules.Pack.Symbols.AsOf, FactValue.Of(asOf), FactOrigin.BuiltIn, -1);
        ForgetOpenedAssumptions();
        Derive();
        _edges = _start.Watchers;
        for (var i = 0; i < _touchedCount; i++)
        {
            Apply(_touched[i]);
        }

        FollowChanges();
        return Router.Decide(this, requestedCode);
    }

    /// <summary>Back to an empty profile.</summary>
    public void Wipe()
    {
        foreach (var fact in _touched.AsSpan(0, _touchedCount))
        {
            _values[fact] = _start.Values[fact];
            _origins[fact] = _start.Origins[fact];
            _words[fact] = -1;
            _marks[fact] = Marks.None;
        }

        _touchedCount = 0;
        _start.Truths.CopyTo(_truths, 0);
    }

    public CompiledRule? First(RuleKind kind, Truth truth)
    {
        var at = MemoryMarshal.AsBytes(_truths.AsSpan(_rules.Roots(kind))).IndexOf((byte)truth);
        return at < 0 ? null : _rules.Preferred(kind)[at];
    }

    public CompiledRule? FirstMet(string code)
    {
        foreach (var rule in _rules.WithCode(code))
        {
            if (_truths[rule.Root.Index] == Truth.Met)
            {
                return rule;
            }
        }

        return null;
    }

    public void Tell(Conclusion conclusion) => Tell(_start.Told(conclusion));

    public void Tell(StreamConclusion conclusion) => Tell(_start.Told(conclusion));

    private void Tell(ToldConclusion told)
    {
        foreach (var (fact, value) in told.Facts)
        {
            Set(fact, value, FactOrigin.BuiltIn, -1);
        }

        _edges = _network.Parents;
        told.Departure.Lay(_truths, _due);
        foreach (var leaf in told.Joint)
        {
            MarkDue(leaf);
        }

        FollowChanges();
    }

    private void Give(FactSet given, BoundFacts bound)
    {
        var values = given.Values;
        for (var i = 0; i < values.Length; i++)
        {
            var fact = bound.Positions[i];
            Set(fact, values[i], FactOrigin.Given, bound.Words[i]);
            foreach (var question in _rules.Pack.Symbols.Opens[fact])
            {
                if (!IsOpened(question.Fact) && question.IsOpenedBy(values[i]))
                {
                    Touch(question.Fact);
                    _marks[question.Fact] |= Marks.Opened;
                }
            }
        }
    }

    /// <summary>A question that a given fact opens is not known, unless it is given or follows from what is.</summary>
    private void ForgetOpenedAssumptions()
    {
        for (var i = 0; i < _touchedCount; i++)
        {
            var fact = _touched[i];
            if (IsOpened(fact) && _origins[fact] == FactOrigin.Assumed)
            {
                Set(fact, FactValue.NotKnown, FactOrigin.NotKnown, -1);
            }
        }
    }

    private void Derive()
    {
        for (var word = 0; word < _derivationsDue.Length; word++)
        {
            while (_derivationsDue[word] != 0)
            {
                var bit = BitOperations.TrailingZeroCount(_derivationsDue[word]);
                _derivationsDue[word] &= ~(1UL << bit);
                Derive(_rules.Derivations[(word * 64) + bit]);
            }
        }
    }

    private void Derive(DerivedFact derivation)
    {
        var fact = derivation.Fact;
        if (_origins[fact] == FactOrigin.Given)
        {
            return;
        }

        var value = derivation.FromGivenAlone && _origins[derivation.Inputs[0]] != FactOrigin.Given ? FactValue.NotKnown : derivation.Value(_values);
        var origin = FactOrigin.Derived;
        if (value.State == FactState.NotKnown)
        {
            value = _start.Assumes && !IsOpened(fact) ? _rules.Pack.Symbols.Facts[fact].Assume : FactValue.NotKnown;
            origin = value.State == FactState.NotKnown ? FactOrigin.NotKnown : FactOrigin.Assumed;
        }

        if (value.IsKnown || origin != _origins[fact])
        {
            Set(fact, value, origin, -1);
        }
    }

    private bool IsOpened(int fact) => (_marks[fact] & Marks.Opened) != 0;

    private void Touch(int fact)
    {
        if ((_marks[fact] & Marks.Touched) == 0)
        {
            _marks[fact] |= Marks.Touched;
            _touched[_touchedCount++] = fact;
        }
    }

    private void Set(int fact, in FactValue value, FactOrigin origin, int word)
    {
        Touch(fact);
        _values[fact] = value;
        _origins[fact] = origin;
        _words[fact] = word;
        foreach (var derivation in _start.Dependants[fact])
        {
            _derivationsDue[derivation >> 6] |= 1UL << derivation;
        }
    }

    /// <summary>What a fact's value makes of the leaves that ask for it.</summary>
    private void Apply(int fact)
    {
        if (_start.Leaves[fact] is not { } leaves)
        {
            return;
        }

        var departure = _start.DepartureOf(fact, _values[fact], _words[fact]);
        if (departure is not null)
        {
            departure.Lay(_truths, _due);
        }
        else
        {
            foreach (var leaf in leaves.Alone)
            {
                MarkDue(leaf);
            }
        }

        foreach (var leaf in _start.Watched.From(fact))
        {
            if (departure is null || !_start.IsByCell(leaf) || IsTouchedBeside(fact, _start.Matchers[leaf]!.Facts))
            {
                MarkDue(leaf);
            }
        }
    }

    private bool IsTouchedBeside(int fact, int[] facts)
    {
        foreach (var other in facts)
        {
            if (other != fact && (_marks[other] & Marks.Touched) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private void MarkDue(int node) => _due[node >> 6] |= 1UL << node;

    private void MarkParentsDue(int node)
    {
        foreach (var parent in _edges.From(node))
        {
            MarkDue(parent);
        }
    }

    /// <summary>Evaluates what is due, in order: what rests on a position that changed stands after it.</summary>
    private void FollowChanges()
    {
        var leaves = _network.Leaves;
        for (var word = 0; word < _due.Length; word++)
        {
            while (_due[word] != 0)
            {
                var bit = BitOperations.TrailingZeroCount(_due[word]);
                _due[word] &= ~(1UL << bit);
                var node = (word << 6) + bit;
                var truth = node < leaves ? Evaluate(node) : _network.Evaluate(node, _truths);
                if (truth != _truths[node])
                {
                    _truths[node] = truth;
                    MarkParentsDue(node);
                }
            }
        }
    }

    private Truth Evaluate(int leaf) => _start.Matchers[leaf] is { } matcher
        ? matcher.Evaluate(_values, _words)
        : _rules.Conditions[_network.Conditions[leaf]].Evaluate(_values, _rules.Law);

    [Flags]
    private enum Marks : byte
    {
        None = 0,

        /// <summary>The fact may differ from that of an empty profile.</summary>
        Touched = 1,

        /// <summary>A given fact keeps anything from being assumed of this one.</summary>
        Opened = 2,
    }
}
