using ImpRules.Compilation;
using ImpRules.Conditions;
using ImpRules.Profiles;
using ImpRules.Rules;
using ImpRules.Vocabulary;

namespace ImpRules.Evaluation;

/// <summary>
/// Every truth of an empty profile, from which a case departs by what it gives: only what depends on a fact that is given is
/// evaluated for it. Remembers what a value changes, so that the next case with that value looks it up.
/// </summary>
internal sealed class StartingPoint
{
    private readonly FactLeaves?[] _leaves;
    private readonly ToldConclusion?[] _conclusions;
    private readonly ToldConclusion?[] _streams;
    private readonly ToldConclusion?[] _openStreams;
    private readonly Slate?[] _idle = new Slate?[2 * Environment.ProcessorCount];

    public StartingPoint(RuleSet rules, bool assume)
    {
        Rules = rules;
        Assumes = assume;
        var facts = new CaseFacts(rules, FactSet.Empty, rules.Law.Date, assume);
        Values = facts.Values.ToArray();
        Origins = facts.Origins.ToArray();
        _leaves = FactLeaves.Of(rules);
        _conclusions = new ToldConclusion[rules.Network.Count + 1];
        _streams = new ToldConclusion[rules.Network.Count + 1];
        _openStreams = new ToldConclusion[rules.Network.Count];
        Matchers = new RowMatcher?[rules.Network.Leaves];
        foreach (var leaf in _leaves.SelectMany(l => l?.Joint ?? []).Distinct())
        {
            Matchers[leaf] = RowMatcher.For(rules.Conditions[rules.Network.Conditions[leaf]], rules.Law, _leaves);
        }

        var watched = WatchedJointLeaves();
        var (dependants, ifAbsent) = (Derivations(waiting: true), Derivations(waiting: false));
        Facts = [.. Values.Select((_, fact) => new StartingFact(this, fact, _leaves[fact]) { Watched = watched[fact], Dependants = dependants[fact], DependantsIfAbsent = ifAbsent[fact] })];
        Truths = new Truth[rules.Network.Count];
        var network = rules.Network;
        int[] settlers = [.. Enumerable.Range(0, network.Count)];
        for (var i = 0; i < Truths.Length; i++)
        {
            Truths[i] = i < network.Leaves ? rules.Conditions[network.Conditions[i]].Evaluate(Values, rules.Law) : network.Evaluate(i, Truths, ref settlers[i]);
        }

        Followers = FollowersOf(network, settlers);
    }

    public RuleSet Rules { get; }

    /// <summary>Whether rare circumstances are assumed not to be there.</summary>
    public bool Assumes { get; }

    /// <summary>What is known of each fact when nothing is given.</summary>
    public FactValue[] Values { get; }

    public FactOrigin[] Origins { get; }

    /// <summary>The truth in each position of the network when nothing is given.</summary>
    public Truth[] Truths { get; }

    /// <summary>Each fact as it is when nothing is given.</summary>
    public StartingFact[] Facts { get; }

    /// <summary>
    /// From each position to the groups and roots that rest directly on it. One that a part settles in an empty profile watches that
    /// part alone: whatever else changes, it stays as it is until that part does. The others watch every part.
    /// </summary>
    public Follower[][] Followers { get; }

    /// <summary>For leaves that several facts settle together through a table: what finds the rows; null for others.</summary>
    public RowMatcher?[] Matchers { get; }

    /// <summary>The leaves that ask for a fact and for others.</summary>
    public ReadOnlySpan<int> JointLeaves(int fact) => _leaves[fact] is { } leaves ? leaves.Joint : [];

    /// <summary>What becomes of the leaves that depend on the programme.</summary>
    public ToldConclusion Told(Conclusion conclusion) =>
        _conclusions[conclusion.Primary?.Root.Index ?? _conclusions.Length - 1] ??= new ToldConclusion(conclusion.Facts, this);

    /// <summary>What becomes of the leaves that depend on the LMIA stream.</summary>
    public ToldConclusion Told(StreamConclusion conclusion)
    {
        var rule = conclusion.Settled ?? conclusion.Open;
        ref var told = ref (conclusion.Open is null ? _streams : _openStreams)[rule?.Root.Index ?? _streams.Length - 1];
        return told ??= new ToldConclusion(conclusion.Facts, this);
    }

    /// <summary>A slate for one case at a time; to be given back.</summary>
    public Slate Rent()
    {
        var first = Environment.CurrentManagedThreadId % _idle.Length;
        for (var i = 0; i < _idle.Length; i++)
        {
            ref var place = ref _idle[(first + i) % _idle.Length];
            if (place is not null && Interlocked.Exchange(ref place, null) is { } slate)
            {
                return slate;
            }
        }

        return new Slate(this);
    }

    public void Return(Slate slate)
    {
        var first = Environment.CurrentManagedThreadId % _idle.Length;
        for (var i = 0; i < _idle.Length; i++)
        {
            ref var place = ref _idle[(first + i) % _idle.Length];
            if (place is null && Interlocked.CompareExchange(ref place, slate, null) is null)
            {
                return;
            }
        }
    }

    /// <summary>What these leaves become by a value, where that differs.</summary>
    internal IEnumerable<(int Leaf, Truth Truth)> Changes(IEnumerable<int> leaves, int fact, FactValue value)
    {
        var values = Values.ToArray();
        values[fact] = value;
        return leaves.Select(leaf => (leaf, Rules.Conditions[Rules.Network.Conditions[leaf]].Evaluate(values, Rules.Law))).Where(change => change.Item2 != Truths[change.leaf]);
    }

    /// <param name="network">The criteria.</param>
    /// <param name="settlers">For each group and root the part that settles it, or the group itself when none does.</param>
    private static Follower[][] FollowersOf(CriterionNetwork network, int[] settlers)
    {
        var followers = new Follower[network.Count][];
        for (var node = 0; node < followers.Length; node++)
        {
            var parents = network.Parents.From(node);
            followers[node] = parents.IsEmpty ? [] : new Follower[parents.Length];
            for (var i = 0; i < parents.Length; i++)
            {
                var parent = parents[i];
                followers[node][i] = new Follower(parent - network.Leaves, watches: settlers[parent] == parent || settlers[parent] == node);
            }
        }

        return followers;
    }

    /// <summary>
    /// For each fact, the leaves to evaluate with others when it changes. One that a fact settles whatever the others are, watches
    /// that fact alone.
    /// </summary>
    private WatchedLeaf[]?[] WatchedJointLeaves()
    {
        var watched = new List<WatchedLeaf>[Values.Length];
        foreach (var leaf in _leaves.SelectMany(l => l?.Joint ?? []).Distinct())
        {
            var facts = Rules.Conditions[Rules.Network.Conditions[leaf]].Facts.Distinct().ToList();
            var settling = facts.Where(fact => Settles(leaf, fact)).Order(Comparer<int>.Create((x, y) => Uses(x) - Uses(y))).Take(1).ToList();
            foreach (var fact in settling.Count > 0 ? settling : facts)
            {
                var beside = Matchers[leaf] is { IsByCell: true } matcher ? matcher.Facts.Where(other => other != fact).ToArray() : null;
                (watched[fact] ??= []).Add(new WatchedLeaf(leaf, beside));
            }
        }

        return [.. watched.Select(w => w?.ToArray())];
    }

    /// <summary>How many leaves ask for a fact: many for one that most profiles give.</summary>
    private int Uses(int fact) => _leaves[fact]!.Alone.Length + _leaves[fact]!.Joint.Length;

    /// <summary>Whether what is known of a fact in an empty profile settles a leaf whatever the other facts are.</summary>
    private bool Settles(int leaf, int fact) => Matchers[leaf] is { } matcher
        ? matcher.IsRuledOut(fact, Values)
        : Rules.Conditions[Rules.Network.Conditions[leaf]] is ComparisonCondition && Values[fact].State == FactState.NotKnown;

    /// <summary>
    /// For each fact, the derivations that read it, as their places in the order of derivation. One that lacks an input in an empty
    /// profile comes to nothing as long as it does, unless another is absent.
    /// </summary>
    /// <param name="waiting">Leaves such derivations to the input that they lack.</param>
    private int[]?[] Derivations(bool waiting)
    {
        var dependants = new List<int>[Values.Length];
        for (var i = 0; i < Rules.Derivations.Length; i++)
        {
            var inputs = Rules.Derivations[i].Inputs;
            var lacked = waiting ? Array.FindIndex(inputs, fact => Values[fact].State == FactState.NotKnown) : -1;
            foreach (var fact in lacked < 0 ? inputs : [inputs[lacked]])
            {
                (dependants[fact] ??= []).Add(i);
            }
        }

        return [.. dependants.Select(d => d?.ToArray())];
    }
}
