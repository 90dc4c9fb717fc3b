using System.Numerics;
using System.Runtime.InteropServices;
using ImpRules.Checking;
using ImpRules.Compilation;
using ImpRules.Profiles;
using ImpRules.Rules;
using ImpRules.Vocabulary;

namespace ImpRules.Evaluation;

/// <summary>
/// Where the truths of one case are worked out, and then of the next: written on, read, wiped. Begins with the truths of an
/// empty profile, lays on what each fact changes in them, and evaluates what several facts reach. Allocates nothing. Not for
/// several threads at once.
/// </summary>
internal sealed class Slate : ICaseTruths
{
    private readonly StartingPoint _start;
    private readonly StartingFact[] _facts;
    private readonly RuleSet _rules;
    private readonly CriterionNetwork _network;
    private readonly Follower[][] _followers;
    private readonly int[] _settlers;
    private readonly Truth[] _truths;
    private readonly int[] _leavesDue;
    private readonly ulong[] _due;
    private readonly ulong[] _reached;
    private readonly ulong[] _contested;
    private readonly ulong[] _visited;
    private readonly FactValue[] _values;
    private readonly int[] _words;
    private readonly Note[] _notes;
    private readonly int[] _touched;
    private readonly ulong[] _derivationsDue;
    private int _touchedCount;
    private int _leavesDueCount;

    public Slate(StartingPoint start)
    {
        _start = start;
        _facts = start.Facts;
        _rules = start.Rules;
        _network = _rules.Network;
        _followers = start.Followers;
        _settlers = [.. Enumerable.Range(_network.Leaves, _network.Count - _network.Leaves)];
        _truths = [.. start.Truths];
        _leavesDue = new int[_network.Leaves];
        _due = new ulong[_network.GroupWords];
        _reached = new ulong[_network.GroupWords];
        _contested = new ulong[_network.GroupWords];
        _visited = new ulong[_network.GroupWords];
        _values = [.. start.Values];
        _words = new int[_values.Length];
        Array.Fill(_words, -1);
        _notes = [.. start.Origins.Select(origin => new Note { Origin = origin })];
        _touched = new int[_values.Length];
        _derivationsDue = new ulong[(_rules.Derivations.Length + 63) / 64];
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
            _notes[fact] = new Note { Origin = _start.Origins[fact] };
            _words[fact] = -1;
        }

        _touchedCount = 0;
        _start.Truths.CopyTo(_truths, 0);
        Array.Clear(_reached);
        Array.Clear(_visited);
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

        Lay(told.Departure);
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
            if (_facts[fact].Opens is { } questions)
            {
                Open(questions, values[i]);
            }
        }
    }

    private void Open(OpenedQuestion[] questions, in FactValue given)
    {
        foreach (var question in questions)
        {
            if (!_notes[question.Fact].IsOpened && question.IsOpenedBy(given))
            {
                Touch(question.Fact);
                _notes[question.Fact].IsOpened = true;
            }
        }
    }

    /// <summary>A question that a given fact opens is not known, unless it is given or follows from what is.</summary>
    private void ForgetOpenedAssumptions()
    {
        for (var i = 0; i < _touchedCount; i++)
        {
            var fact = _touched[i];
            if (_notes[fact] is { IsOpened: true, Origin: FactOrigin.Assumed })
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
        ref readonly var note = ref _notes[fact];
        if (note.Origin == FactOrigin.Given)
        {
            return;
        }

        var value = derivation.FromGivenAlone && _notes[derivation.Inputs[0]].Origin != FactOrigin.Given ? FactValue.NotKnown : derivation.Value(_values);
        var origin = FactOrigin.Derived;
        if (value.State == FactState.NotKnown)
        {
            value = note.IsOpened ? FactValue.NotKnown : _facts[fact].Assumed;
            origin = value.State == FactState.NotKnown ? FactOrigin.NotKnown : FactOrigin.Assumed;
        }

        if (value.IsKnown || origin != note.Origin)
        {
            Set(fact, value, origin, -1);
        }
    }

    private void Touch(int fact)
    {
        ref var note = ref _notes[fact];
        if (!note.IsTouched)
        {
            note.IsTouched = true;
            _touched[_touchedCount++] = fact;
        }
    }

    private void Set(int fact, in FactValue value, FactOrigin origin, int word)
    {
        Touch(fact);
        _values[fact] = value;
        _notes[fact].Origin = origin;
        _words[fact] = word;
        var of = _facts[fact];
        if ((value.State == FactState.Absent ? of.DependantsIfAbsent : of.Dependants) is { } dependants)
        {
            foreach (var derivation in dependants)
            {
                _derivationsDue[derivation >> 6] |= 1UL << derivation;
            }
        }
    }

    /// <summary>What a fact's value makes of the leaves that ask for it.</summary>
    private void Apply(int fact)
    {
        var of = _facts[fact];
        if (!of.IsAsked)
        {
            return;
        }

        var departure = of.DepartureOf(_values[fact], _words[fact]);
        if (departure is not null)
        {
            Lay(departure);
        }
        else
        {
            foreach (var leaf in of.Alone)
            {
                MarkDue(leaf);
            }
        }

        if (of.Watched is null)
        {
            return;
        }

        foreach (var watched in of.Watched)
        {
            if (departure is null || watched.Beside is null || IsAnyTouched(watched.Beside))
            {
                MarkDue(watched.Leaf);
            }
        }
    }

    private bool IsAnyTouched(int[] facts)
    {
        foreach (var fact in facts)
        {
            if (_notes[fact].IsTouched)
            {
                return true;
            }
        }

        return false;
    }

    private void MarkDue(int leaf)
    {
        if (!_leavesDue.AsSpan(0, _leavesDueCount).Contains(leaf))
        {
            _leavesDue[_leavesDueCount++] = leaf;
        }
    }

    /// <summary>
    /// Takes a change over. What it reaches and another has reached before is contested: each took the other's positions to be as in
    /// an empty profile.
    /// </summary>
    private void Lay(Departure departure)
    {
        var truths = _truths;
        foreach (var (node, truth) in departure.Changes)
        {
            truths[node] = truth;
        }

        var (contested, alreadyReached, alreadyVisited) = (_contested, _reached, _visited);
        foreach (var (word, reached, visited) in departure.Groups)
        {
            contested[word] |= alreadyReached[word] & reached;
            alreadyReached[word] |= reached;
            alreadyVisited[word] |= visited;
        }
    }

    /// <summary>
    /// Evaluates what is due, in order: what rests on a position that changed stands after it. A contested group that no change
    /// made worth a visit stays settled by a part that nothing changed.
    /// </summary>
    private void FollowChanges()
    {
        for (var i = 0; i < _leavesDueCount; i++)
        {
            Change(_leavesDue[i], Evaluate(_leavesDue[i]));
        }

        _leavesDueCount = 0;
        for (var word = 0; word < _due.Length; word++)
        {
            _due[word] |= _contested[word] & _visited[word];
            _contested[word] = 0;
            while (_due[word] != 0)
            {
                var bit = BitOperations.TrailingZeroCount(_due[word]);
                _due[word] &= ~(1UL << bit);
                var group = _network.Leaves + (word << 6) + bit;
                Change(group, _network.Evaluate(group, _truths, ref _settlers[(word << 6) + bit]));
            }
        }
    }

    private void Change(int node, Truth truth)
    {
        if (truth == _truths[node])
        {
            return;
        }

        _truths[node] = truth;
        Follower.Mark(_followers[node], _reached, _visited, _due);
    }

    private Truth Evaluate(int leaf) => _start.Matchers[leaf] is { } matcher
        ? matcher.Evaluate(_values, _words)
        : _rules.Conditions[_network.Conditions[leaf]].Evaluate(_values, _rules.Law);

    /// <summary>What is to be remembered of a fact beside its value.</summary>
    private struct Note
    {
        public FactOrigin Origin;

        /// <summary>The fact may differ from that of an empty profile.</summary>
        public bool IsTouched;

        /// <summary>A given fact keeps anything from being assumed of this one.</summary>
        public bool IsOpened;
    }
}
