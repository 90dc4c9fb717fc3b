using ImpRules.Checking;
using ImpRules.Compilation;
using ImpRules.Loading;
using Node = ImpRules.Compilation.Node;

namespace ImpRules.Testing.Suggesting;

/// <summary>Finds the cases that the tests of one rule lack, in the order of its versions and criteria.</summary>
internal sealed class RuleSuggester
{
    /// <summary>Decisions made for one gap; what is not found with so many is reported as open.</summary>
    private const int MostDecisions = 1500;

    private readonly RulePack _pack;
    private readonly RoutingEngine _engine;
    private readonly CoverageCounter _counter;
    private readonly IReadOnlyList<RuleCase> _cases;
    private readonly CoverageKinds _kinds;
    private readonly Moves _moves;
    private readonly CaseNames _names;
    private readonly List<SuggestedCase> _found = [];
    private readonly List<CoverageGap> _open = [];

    public RuleSuggester(RulePack pack, CoverageCounter counter, IReadOnlyList<RuleCase> cases, CoverageKinds kinds)
    {
        _pack = pack;
        _engine = new RoutingEngine(pack);
        _counter = counter;
        _cases = cases;
        _kinds = kinds;
        _moves = new Moves(pack.Checked);
        _names = new CaseNames(pack.Checked.Symbols, cases.Select(c => c.Test.Name));
    }

    public IReadOnlyList<SuggestedCase> Cases => _found;

    public IReadOnlyList<CoverageGap> Open => _open;

    public void Run()
    {
        foreach (var run in _cases)
        {
            _counter.Count(_engine.Decide(run.Facts, run.AsOf), run.Rule);
        }

        foreach (var goal in _pack.Checked.Rules.Where(r => r.Rule.Id == _cases[0].Rule).SelectMany(Goals))
        {
            if (_counter.IsReached(goal))
            {
                continue;
            }

            if (Search(goal) is not { } state || Suggest(goal, state) is not { } suggested)
            {
                _open.Add(goal.Gap(_pack.Checked));
                continue;
            }

            _counter.Count(_engine.Decide(state.Facts, state.AsOf), _cases[0].Rule);
            _found.Add(suggested);
        }
    }

    /// <summary>What the tests of a rule version should show. What a boundary shows often fills the other gaps, so it comes first.</summary>
    private IEnumerable<Goal> Goals(BoundRule rule)
    {
        var leaves = Leaves.Of(rule.Root).ToList();
        var places = _kinds.HasFlag(CoverageKinds.Boundaries)
            ? leaves.SelectMany(leaf => Threshold.Of(leaf, rule.Rule, _pack.Checked).SelectMany(threshold => Enum.GetValues<BoundaryPlace>()
                .Where(place => threshold.IsPossible(place, _pack.Checked.Symbols))
                .Select(place => new Goal(rule, leaf, Truth.Undetermined, threshold, place, false))))
            : [];
        return places.Concat(Truths(CoverageKinds.Decisive, true)).Concat(Truths(CoverageKinds.MetAndNotMet, false));

        IEnumerable<Goal> Truths(CoverageKinds kind, bool mustDecide) => _kinds.HasFlag(kind)
            ? leaves.SelectMany(leaf => new[] { Truth.Met, Truth.NotMet }.Select(truth => new Goal(rule, leaf, truth, null, default, mustDecide)))
            : [];
    }

    /// <summary>The smallest change to a case after which the goal is reached; where it need not, it prefers one in which the test decides.</summary>
    private State? Search(Goal goal)
    {
        var queue = new PriorityQueue<State, (int Cost, int Order)>();
        var seen = new HashSet<(Profiles.FactSet, DateOnly)>();
        var (order, decisions) = (0, 0);
        State? fallback = null;
        foreach (var start in Starts(goal))
        {
            Consider(start);
        }

        while (queue.TryDequeue(out var state, out _) && decisions < MostDecisions)
        {
            var decision = _engine.Decide(state.Facts, state.AsOf);
            var leaf = LeafIn(decision, goal)!;
            var root = decision.Find(goal.Rule.Rule.Id)!.Root;
            if (goal.IsHit(decision, leaf) && Obstacles.Of(root, leaf, decision.TruthOf)!.Count == 0 && decision.TruthOf(leaf) != Truth.Undetermined)
            {
                return state;
            }

            foreach (var move in Next(goal, state, decision, root, leaf))
            {
                if (state.After(move) is { } next)
                {
                    Consider(next);
                }
            }
        }

        return goal.MustDecide ? null : fallback;

        void Consider(State state)
        {
            if (decisions >= MostDecisions || state.AsOf < _pack.Header.CoversFrom || !goal.Period(_pack.Checked).Contains(state.AsOf) || !seen.Add((state.Facts, state.AsOf)))
            {
                return;
            }

            decisions++;
            var decision = _engine.Decide(state.Facts, state.AsOf);
            if (LeafIn(decision, goal) is not { } leaf || decision.Contradictions.Count > 0)
            {
                return;
            }

            var obstacles = Obstacles.Of(decision.Find(goal.Rule.Rule.Id)!.Root, leaf, decision.TruthOf)!;
            var isHit = goal.IsHit(decision, leaf);
            if (isHit && decision.TruthOf(leaf) != Truth.Undetermined && (fallback is null || state.Size < fallback.Size))
            {
                fallback = state;
            }

            queue.Enqueue(state, ((2 * state.Size) + (3 * obstacles.Sum(o => Obstacles.Cost(o.Node, o.Wanted, decision.TruthOf))) + (isHit ? 0 : 2), order++));
        }
    }

    /// <summary>Cases of the rule on their own days; where a threshold was not in force on any of them, on days of its period.</summary>
    private IEnumerable<State> Starts(Goal goal)
    {
        var period = goal.Period(_pack.Checked);
        var states = _cases.Select(c => new State(c, Profiles.FactSet.Empty, c.AsOf)).ToList();
        var inForce = states.Where(s => period.Contains(s.AsOf)).ToList();
        return inForce.Count > 0 ? inForce : states.Select(s => s with { AsOf = s.AsOf < period.First ? period.First : period.Last });
    }

    private IEnumerable<Move> Next(Goal goal, State state, Decision decision, Node root, Node leaf)
    {
        if (!goal.IsHit(decision, leaf))
        {
            return goal.Threshold is { } threshold ? _moves.For(threshold, goal.Place, goal.Leaf.Condition, state, decision) : _moves.For(goal.Leaf.Condition, goal.Truth, state, decision);
        }

        return Obstacles.Of(root, leaf, decision.TruthOf)!.Take(1).SelectMany(o => Obstacles.Next(o.Node, o.Wanted, decision.TruthOf))
            .SelectMany(o => _moves.For(o.Node.Criterion.Condition, o.Wanted, state, decision));
    }

    private static Node? LeafIn(Decision decision, Goal goal) =>
        decision.Find(goal.Rule.Rule.Id) is { } outcome && ReferenceEquals(outcome.Rule, goal.Rule.Rule)
            ? Leaves.Of(outcome.Root).FirstOrDefault(n => ReferenceEquals(n.Criterion, goal.Leaf)) : null;

    /// <summary>The case as it would stand in the file; null when it would not pass there.</summary>
    private SuggestedCase? Suggest(Goal goal, State state)
    {
        var decision = _engine.Decide(state.Facts, state.AsOf);
        var leaf = LeafIn(decision, goal)!;
        var outcome = decision.Find(goal.Rule.Rule.Id)!;
        var start = state.Start.Test;
        var set = start.Set.ToBuilder();
        foreach (var (path, value) in state.Changes)
        {
            set[path] = value;
        }

        var test = new RuleTestCase
        {
            Name = _names.Of(goal, decision, leaf),
            AsOf = state.AsOf == state.Start.File.BaseProfile.AsOf ? [] : [state.AsOf],
            Set = set.Build(),
            Unset = start.Unset,
            Expect = new RuleExpectation
            {
                Status = outcome.Status switch { Truth.Met => RuleStatus.Met, Truth.NotMet => RuleStatus.NotMet, _ => RuleStatus.Undetermined },
                Criteria = goal.Leaf.Source.Id is { } id ? new Dictionary<string, Truth> { [id] = decision.TruthOf(leaf) } : new Dictionary<string, Truth>(),
            },
        };
        if (!Expectations.AreMet(test, decision, goal.Rule.Rule.Id))
        {
            // Another criterion of that name stands before this one.
            test = test with { Expect = test.Expect with { Criteria = new Dictionary<string, Truth>() } };
        }

        return new SuggestedCase(state.Start.File.Span.File, test, start.Name, goal.Gap(_pack.Checked));
    }
}
