using ImpRules.Compilation;
using ImpRules.Rules;

namespace ImpRules.Evaluation;

/// <summary>
/// Decides the programme: no permit needed, then already authorized or exempt (IMP), then the labour market route (TFWP).
/// A tier settles the routing only when every tier before it is settled.
/// </summary>
internal static class Router
{
    public static Route Decide(ICaseTruths truths, string? requestedCode)
    {
        if (truths.First(RuleKind.NoPermit, Truth.Met) is { } noPermit)
        {
            return Conclude(truths, Routing.NoWorkPermit, noPermit, Routings.NoWorkPermit);
        }

        var possible = IsOpen(truths, RuleKind.NoPermit) ? Routings.NoWorkPermit : Routings.None;
        var imp = truths.First(RuleKind.Authorization, Truth.Met)
            ?? (requestedCode is null ? null : truths.FirstMet(requestedCode))
            ?? truths.First(RuleKind.Exemption, Truth.Met);
        if (imp is not null || IsOpen(truths, RuleKind.Authorization) || IsOpen(truths, RuleKind.Exemption))
        {
            possible |= Routings.Imp;
        }

        if (imp is null)
        {
            possible |= Routings.Tfwp;
        }

        return possible switch
        {
            Routings.Imp => Conclude(truths, Routing.Imp, imp, possible),
            Routings.Tfwp => Conclude(truths, Routing.Tfwp, null, possible),
            _ => new Route(Routing.Undetermined, null, null, null, possible),
        };
    }

    /// <summary>Met exemptions: the code applied for first, then the least burdensome for the employer.</summary>
    public static IOrderedEnumerable<CompiledRule> Rank(IEnumerable<CompiledRule> met, string? requestedCode) =>
        met.OrderBy(r => r.Rule.Code is { } code && string.Equals(code, requestedCode, StringComparison.OrdinalIgnoreCase) ? 0 : 1)
            .ThenBy(r => r.Rule.Kind == RuleKind.Authorization ? 0 : 1)
            .ThenBy(r => r.Rule.Permit)
            .ThenBy(r => r.Rule.Rank)
            .ThenBy(r => r.Rule.Id, StringComparer.Ordinal);

    private static bool IsOpen(ICaseTruths truths, RuleKind kind) => truths.First(kind, Truth.Undetermined) is not null;

    private static Route Conclude(ICaseTruths truths, Routing routing, CompiledRule? primary, Routings possible)
    {
        truths.Tell(new Conclusion(routing, primary));
        if (routing != Routing.Tfwp)
        {
            return new Route(routing, primary, null, null, possible);
        }

        var stream = Stream(truths);
        truths.Tell(stream);
        return new Route(routing, null, stream.Settled, stream.Open, possible);
    }

    /// <summary>The first stream in order that is met, unless the known facts leave one before it open.</summary>
    private static StreamConclusion Stream(ICaseTruths truths)
    {
        var met = truths.First(RuleKind.Stream, Truth.Met);
        var open = truths.First(RuleKind.Stream, Truth.Undetermined);
        return open is null || met?.Root.Index < open.Root.Index ? new StreamConclusion(met, null) : new StreamConclusion(null, open);
    }
}
