using ImpRules.Checking;
using ImpRules.Compilation;
using ImpRules.Rules;
using ImpRules.Vocabulary;

namespace ImpRules.Evaluation;

/// <summary>
/// Decides the programme: no permit needed, then already authorized or exempt (IMP), then the labour market route (TFWP).
/// A tier settles the routing only when every tier before it is settled.
/// </summary>
internal static class Router
{
    public static Route Decide(TruthBoard board, string? requestedCode)
    {
        var rules = board.Rules;
        var noPermit = Best(rules.NoPermit, board, null);
        if (noPermit is not null)
        {
            return Conclude(board, Routing.NoWorkPermit, noPermit, [Routing.NoWorkPermit]);
        }

        var possible = new List<Routing>();
        if (AnyOpen(rules.NoPermit, board))
        {
            possible.Add(Routing.NoWorkPermit);
        }

        var imp = Best(rules.Authorizations, board, null) ?? Best(rules.Exemptions, board, requestedCode);
        var impOpen = imp is null && (AnyOpen(rules.Authorizations, board) || AnyOpen(rules.Exemptions, board));
        if (imp is not null || impOpen)
        {
            possible.Add(Routing.Imp);
        }

        if (imp is null)
        {
            possible.Add(Routing.Tfwp);
        }

        return possible.Count == 1 ? Conclude(board, possible[0], imp, possible) : new Route(Routing.Undetermined, null, null, null, possible);
    }

    /// <summary>Met exemptions: the code applied for first, then the least burdensome for the employer.</summary>
    public static IOrderedEnumerable<CompiledRule> Rank(IEnumerable<CompiledRule> met, string? requestedCode) =>
        met.OrderBy(r => r.Rule.Code is { } code && string.Equals(code, requestedCode, StringComparison.OrdinalIgnoreCase) ? 0 : 1)
            .ThenBy(r => r.Rule.Kind == RuleKind.Authorization ? 0 : 1)
            .ThenBy(r => r.Rule.Permit)
            .ThenBy(r => r.Rule.Rank)
            .ThenBy(r => r.Rule.Id, StringComparer.Ordinal);

    private static CompiledRule? Best(IEnumerable<CompiledRule> rules, TruthBoard board, string? requestedCode) =>
        Rank(rules.Where(r => board.Of(r) == Truth.Met), requestedCode).FirstOrDefault();

    private static bool AnyOpen(IEnumerable<CompiledRule> rules, TruthBoard board) => rules.Any(r => board.Of(r) == Truth.Undetermined);

    private static Route Conclude(TruthBoard board, Routing routing, CompiledRule? primary, IReadOnlyList<Routing> possible)
    {
        var facts = board.Facts;
        facts.SetBuiltIn(DecisionFacts.Routing, FactValue.Of(FactKind.Code, Words.Of(routing)));
        var permit = routing == Routing.Tfwp ? PermitKind.EmployerSpecific : primary?.Rule.Permit ?? PermitKind.None;
        facts.SetBuiltIn(DecisionFacts.Permit, FactValue.Of(FactKind.Code, Words.Of(permit)));
        facts.SetBuiltIn(DecisionFacts.Section, Code(primary?.Rule.Authority.Section));
        facts.SetBuiltIn(DecisionFacts.Exemption, Code(primary?.Rule.Id));
        facts.SetBuiltIn(DecisionFacts.Code, Code(primary?.Rule.Code));
        facts.SetBuiltIn(DecisionFacts.Family, Code(primary?.Rule.Family));
        facts.SetBuiltIn(DecisionFacts.Already, FactValue.Of(primary?.Rule.Kind == RuleKind.Authorization));

        var (stream, open) = routing == Routing.Tfwp ? Stream(board) : (null, null);
        facts.SetBuiltIn(DecisionFacts.Stream, open is null ? Code(stream?.Rule.Id) : FactValue.NotKnown);
        return new Route(routing, primary, stream, open, possible);
    }

    /// <summary>The first stream in order that is met, or the first that the known facts leave open.</summary>
    private static (CompiledRule? Chosen, CompiledRule? Open) Stream(TruthBoard board)
    {
        foreach (var stream in board.Rules.Streams)
        {
            switch (board.Of(stream))
            {
                case Truth.Met:
                    return (stream, null);
                case Truth.Undetermined:
                    return (null, stream);
            }
        }

        return (null, null);
    }

    private static FactValue Code(string? word) => word is null ? FactValue.Absent : FactValue.Of(FactKind.Code, word);
}

/// <summary>Where a case goes.</summary>
/// <param name="Routing">The programme.</param>
/// <param name="Primary">The rule that it rests on, if one is met.</param>
/// <param name="Stream">The LMIA stream, if it is settled.</param>
/// <param name="OpenStream">The first LMIA stream that the known facts leave open.</param>
/// <param name="Possible">The programmes that the known facts leave possible.</param>
internal sealed record Route(Routing Routing, CompiledRule? Primary, CompiledRule? Stream, CompiledRule? OpenStream, IReadOnlyList<Routing> Possible);
