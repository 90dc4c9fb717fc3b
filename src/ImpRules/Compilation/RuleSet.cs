using ImpRules.Checking;
using ImpRules.Conditions;
using ImpRules.Rules;

namespace ImpRules.Compilation;

/// <summary>The rules and numbers in force on a run of days on which nothing changes.</summary>
internal sealed class RuleSet
{
    public RuleSet(CheckedPack pack, DateOnly date)
    {
        Pack = pack;
        Law = new LawAt(date, pack.Symbols.Parameters, pack.Symbols.Lists, pack.Symbols.Tables);
        var inForce = pack.Rules.Where(r => r.Rule.Effective.Contains(date)).OrderBy(r => r.Rule.Rank).ThenBy(r => r.Rule.Id, StringComparer.Ordinal);
        var nodes = 0;
        Rules = [.. inForce.Select(r => new CompiledRule(r.Rule, Number(r.Root, ref nodes)))];
        NodeCount = nodes;
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

    public int NodeCount { get; }

    public IReadOnlyList<CompiledRule> Rules { get; }

    public IReadOnlyList<CompiledRule> NoPermit { get; }

    public IReadOnlyList<CompiledRule> Authorizations { get; }

    public IReadOnlyList<CompiledRule> Exemptions { get; }

    /// <summary>Streams in the order in which they are tried.</summary>
    public IReadOnlyList<CompiledRule> Streams { get; }

    public IReadOnlyList<CompiledRule> Obligations { get; }

    public IReadOnlyList<CompiledRule> Bars { get; }

    private CompiledRule[] Of(RuleKind kind) => [.. Rules.Where(r => r.Rule.Kind == kind)];

    private static Node Number(BoundCriterion criterion, ref int next)
    {
        var index = next++;
        var children = new Node[criterion.Children.Length];
        for (var i = 0; i < children.Length; i++)
        {
            children[i] = Number(criterion.Children[i], ref next);
        }

        return new Node(index, criterion, children);
    }
}
