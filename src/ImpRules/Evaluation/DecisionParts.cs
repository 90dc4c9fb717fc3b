using ImpRules.Checking;
using ImpRules.Compilation;
using ImpRules.Rules;
using ImpRules.Vocabulary;

namespace ImpRules.Evaluation;

/// <summary>Parts of a decision that are worked out when they are asked for.</summary>
internal static class DecisionParts
{
    /// <summary>What is not known in rules that are open: rules with the fewest open facts first.</summary>
    public static IReadOnlyList<MissingFact> Missing(
        IEnumerable<CompiledRule> open, TruthBoard board, Routing routing, IReadOnlyList<Routing> possible)
    {
        var found = new Dictionary<int, List<RuleVersion>>();
        var order = new List<int>();
        var perRule = open.Select(rule => (rule.Rule, Facts: NotKnown(rule, board))).Where(r => r.Facts.Count > 0)
            .OrderBy(r => r.Facts.Count).ThenBy(r => r.Rule.Rank).ThenBy(r => r.Rule.Id, StringComparer.Ordinal);
        foreach (var (rule, facts) in perRule)
        {
            foreach (var fact in facts)
            {
                if (!found.TryGetValue(fact, out var rules))
                {
                    found.Add(fact, rules = []);
                    order.Add(fact);
                }

                rules.Add(rule);
            }
        }

        return [.. order.Select(fact => new MissingFact(
            board.Facts.Declaration(fact),
            [.. board.Facts.UnknownInputs(fact).Select(board.Facts.Declaration)],
            found[fact],
            routing == Routing.Undetermined ? Routings(found[fact], possible) : [routing]))];
    }

    public static IReadOnlyList<CriterionOutcome> LawNotKnown(IEnumerable<CompiledRule> open, TruthBoard board) =>
        [.. open.SelectMany(r => OpenLeaves.Of(r.Root, board)).Select(n => new CriterionOutcome(n, board)).Where(c => c.LawNotKnown)];

    public static IReadOnlyList<AssumedFact> Assumed(IEnumerable<CompiledRule> settled, TruthBoard board)
    {
        var found = new SortedDictionary<int, List<RuleVersion>>();
        foreach (var rule in settled)
        {
            foreach (var fact in AssumptionSupport.Of(rule.Root, board))
            {
                if (!found.TryGetValue(fact, out var rules))
                {
                    found.Add(fact, rules = []);
                }

                rules.Add(rule.Rule);
            }
        }

        return [.. found.Select(f => new AssumedFact(board.Facts.Declaration(f.Key), board.Facts.Values[f.Key], f.Value))];
    }

    /// <summary>The officer's judgements without which the criterion would not hold.</summary>
    public static IReadOnlyList<CriterionOutcome> Officer(Node root, TruthBoard board)
    {
        var found = new List<CriterionOutcome>();
        Collect(root, Truth.Met);
        return found;

        void Collect(Node node, Truth wanted)
        {
            if (board.Of(node) != wanted)
            {
                return;
            }

            if (node.Criterion.Source.AssessedByOfficer)
            {
                found.Add(new CriterionOutcome(node, board));
                return;
            }

            foreach (var child in node.Children)
            {
                Collect(child, node.Criterion.Junction == Junction.None ? Opposite(wanted) : wanted);
            }
        }
    }

    private static Truth Opposite(Truth truth) => truth == Truth.Met ? Truth.NotMet : Truth.Met;

    private static List<int> NotKnown(CompiledRule rule, TruthBoard board) =>
        [.. OpenLeaves.Of(rule.Root, board)
            .SelectMany(n => board.Rules.Conditions[n.Criterion.Condition].OpenFacts(board.Facts.Values, board.Rules.Law))
            .Where(f => board.Facts.Declaration(f).Group != FactNames.DecisionGroup)
            .Distinct()];

    private static Routing[] Routings(IEnumerable<RuleVersion> rules, IReadOnlyList<Routing> possible)
    {
        var leads = rules.Select(r => r.Kind == RuleKind.NoPermit ? Routing.NoWorkPermit : Routing.Imp).ToHashSet();
        leads.UnionWith(possible.Where(p => p == Routing.Tfwp));
        return [.. leads.Order()];
    }
}
