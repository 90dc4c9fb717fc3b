using ImpRules.Checking;
using ImpRules.Conditions;
using ImpRules.Rules;

namespace ImpRules.Compilation;

/// <summary>The rules and numbers in force on a run of days on which nothing changes.</summary>
internal sealed class RuleSet
{
    private readonly CompiledRule[][] _preferred;
    private readonly int[] _firstRoot;
    private readonly int[] _roots;
    private readonly Dictionary<string, CompiledRule[]> _byCode;

    public RuleSet(CheckedPack pack, DateOnly date)
    {
        Pack = pack;
        Law = new LawAt(date, pack.Symbols.Parameters, pack.Symbols.Lists, pack.Symbols.Tables);
        Derivations = [.. pack.DerivationOrder.Select(fact => DerivedFact.Of(fact, pack.Symbols, Law))];
        var inForce = pack.Rules.Where(r => r.Rule.Effective.Contains(date)).OrderBy(r => r.Rule.Rank).ThenBy(r => r.Rule.Id, StringComparer.Ordinal).ToArray();
        var builder = new NetworkBuilder(inForce);
        var criteria = Array.ConvertAll(inForce, r => Array.ConvertAll(r.Root.Children, builder.Add));
        var rules = new CompiledRule[inForce.Length];
        var kinds = Enum.GetValues<RuleKind>();
        _preferred = [.. kinds.Select(kind => Preferred(kind, inForce)
            .Select(i => rules[i] = new CompiledRule(inForce[i].Rule, builder.AddRoot(inForce[i].Root, criteria[i]))).ToArray())];
        Rules = rules;
        _roots = Array.ConvertAll(rules, r => r.Root.Index);
        Network = builder.Build();
        _firstRoot = [.. kinds.Select(kind => Network.Count - _preferred.Skip((int)kind).Sum(rules => rules.Length)), Network.Count];
        _byCode = Exempting.Where(r => r.Rule.Code is not null).GroupBy(r => r.Rule.Code!, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.OrdinalIgnoreCase);

        NoPermit = Of(RuleKind.NoPermit);
        Authorizations = Of(RuleKind.Authorization);
        Exemptions = Of(RuleKind.Exemption);
        Streams = Of(RuleKind.Stream);
        Obligations = Of(RuleKind.Obligation);
        Bars = Of(RuleKind.Bar);
    }

    public CheckedPack Pack { get; }

    public LawAt Law { get; }

    public IReadOnlyList<Condition> Conditions => Pack.Conditions;

    /// <summary>The criteria of all rules, each with its position.</summary>
    public CriterionNetwork Network { get; }

    /// <summary>Facts that follow from others, each after those it follows from.</summary>
    public DerivedFact[] Derivations { get; }

    /// <summary>In the order of rank and name.</summary>
    public IReadOnlyList<CompiledRule> Rules { get; }

    public IReadOnlyList<CompiledRule> NoPermit { get; }

    public IReadOnlyList<CompiledRule> Authorizations { get; }

    public IReadOnlyList<CompiledRule> Exemptions { get; }

    /// <summary>Streams in the order in which they are tried.</summary>
    public IReadOnlyList<CompiledRule> Streams { get; }

    public IReadOnlyList<CompiledRule> Obligations { get; }

    public IReadOnlyList<CompiledRule> Bars { get; }

    private CompiledRule[] Exempting => _preferred[(int)RuleKind.Exemption];

    /// <summary>
    /// Rules of a kind, the ones to prefer first: those that give the least burdensome permit, then by rank and name. Their
    /// roots follow each other in the network.
    /// </summary>
    public ReadOnlySpan<CompiledRule> Preferred(RuleKind kind) => _preferred[(int)kind];

    /// <summary>The positions of the roots of the rules of a kind.</summary>
    public Range Roots(RuleKind kind) => _firstRoot[(int)kind].._firstRoot[(int)kind + 1];

    /// <summary>The exemptions with a code, the ones to prefer first.</summary>
    public ReadOnlySpan<CompiledRule> WithCode(string code) => _byCode.GetValueOrDefault(code);

    /// <summary>Whether each rule holds, in the order of rank and name.</summary>
    /// <param name="truths">The truth in each position of the network.</param>
    /// <param name="statuses">Receives a status for each rule.</param>
    public void CopyStatuses(ReadOnlySpan<Truth> truths, Span<Truth> statuses)
    {
        for (var i = 0; i < _roots.Length; i++)
        {
            statuses[i] = truths[_roots[i]];
        }
    }

    /// <summary>Which of the rules are of a kind, the ones to prefer first; they come by rank and name.</summary>
    private static IEnumerable<int> Preferred(RuleKind kind, BoundRule[] byRank)
    {
        var rules = Enumerable.Range(0, byRank.Length).Where(i => byRank[i].Rule.Kind == kind);
        return kind is RuleKind.NoPermit or RuleKind.Authorization or RuleKind.Exemption ? rules.OrderBy(i => byRank[i].Rule.Permit) : rules;
    }

    private CompiledRule[] Of(RuleKind kind) => [.. Rules.Where(r => r.Rule.Kind == kind)];
}
