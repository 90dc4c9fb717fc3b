using ImpRules.Conditions;
using ImpRules.Vocabulary;

namespace ImpRules.Compilation;

/// <summary>
/// The conditions in force that ask for one fact. Conditions that ask for it alone have the same truth for all values in a
/// cell: a word, the values between two neighbouring thresholds, a threshold itself, none, or not known.
/// </summary>
internal sealed class FactLeaves
{
    private const int ValueCells = 2;
    private readonly FactKind _kind;
    private readonly FactDeclaration _fact;
    private readonly Catalogue _catalogue;
    private readonly decimal[] _thresholds;

    private FactLeaves(FactDeclaration fact, int[] alone, int[] joint, decimal[] thresholds, Catalogue catalogue)
    {
        _fact = fact;
        _kind = fact.Type.Kind;
        _catalogue = catalogue;
        _thresholds = thresholds;
        Alone = alone;
        Joint = joint;
        CellCount = ValueCells + (fact.Type.Kind switch
        {
            FactKind.Boolean => 2,
            FactKind.Integer or FactKind.Decimal or FactKind.Date => (2 * thresholds.Length) + 1,
            _ => catalogue.WordCount(fact),
        });
    }

    /// <summary>The leaves that ask for this fact alone.</summary>
    public int[] Alone { get; }

    /// <summary>The leaves that ask for this fact and others, or for which cells do not stand.</summary>
    public int[] Joint { get; }

    public int CellCount { get; }

    /// <summary>Whether cells lie between thresholds.</summary>
    public bool IsOrdered => _fact.Type.IsOrdered;

    /// <summary>For each fact, the leaves that ask for it; null when none does.</summary>
    public static FactLeaves?[] Of(RuleSet rules)
    {
        var symbols = rules.Pack.Symbols;
        var alone = new List<int>?[symbols.Facts.Count];
        var joint = new List<int>?[symbols.Facts.Count];
        var thresholds = new SortedSet<decimal>?[symbols.Facts.Count];
        for (var leaf = 0; leaf < rules.Network.Leaves; leaf++)
        {
            var condition = rules.Conditions[rules.Network.Conditions[leaf]];
            var facts = condition.Facts.Distinct().ToArray();
            var isAlone = facts.Length == 1 && (condition is not TableCondition || !symbols.Facts[facts[0]].Type.IsOrdered);
            foreach (var fact in facts)
            {
                ((isAlone ? alone : joint)[fact] ??= []).Add(leaf);
            }

            if (isAlone && symbols.Facts[facts[0]].Type.IsOrdered)
            {
                (thresholds[facts[0]] ??= []).UnionWith(Thresholds(condition, rules.Law));
            }
        }

        return [.. symbols.Facts.Select((fact, i) => alone[i] is null && joint[i] is null
            ? null
            : new FactLeaves(fact, [.. alone[i] ?? []], [.. joint[i] ?? []], [.. thresholds[i] ?? []], symbols.Catalogue))];
    }

    /// <summary>The cell of a value, or -1 when it lies in none: a set of several words, or a word that the vocabulary does not list.</summary>
    /// <param name="value">The value.</param>
    /// <param name="word">Which of the fact's words it is when the caller knows; -1 otherwise.</param>
    public int CellOf(in FactValue value, int word = -1)
    {
        if (!value.IsKnown)
        {
            return value.State == FactState.NotKnown ? 0 : 1;
        }

        switch (_kind)
        {
            case FactKind.Boolean:
                return ValueCells + (value.AsBoolean() ? 1 : 0);
            case FactKind.Integer or FactKind.Decimal or FactKind.Date:
                var at = Array.BinarySearch(_thresholds, value.AsNumber());
                return ValueCells + (at >= 0 ? (2 * at) + 1 : 2 * ~at);
            default:
                var listed = word >= 0 ? word : _catalogue.PositionOf(_fact, value);
                return listed < 0 ? -1 : ValueCells + listed;
        }
    }

    private static IEnumerable<decimal> Thresholds(Condition condition, LawAt law) => condition switch
    {
        ComparisonCondition { Operand: var operand } when operand.Value([], law) is { IsKnown: true } value => [value.AsNumber()],
        NumberMembershipCondition { Numbers: var numbers } => numbers,
        _ => [],
    };
}
