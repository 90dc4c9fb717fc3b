using ImpRules.Checking;
using ImpRules.Compilation;
using ImpRules.RulesEngine.Formulas;
using ImpRules.Rules;

namespace ImpRules.RulesEngine.Workflows;

/// <summary>
/// The workflows that find every truth of a run of days. Each distinct condition and each distinct group is asked once;
/// groups stand in a later workflow than what they are made of and ask for its result, so that no expression nests.
/// </summary>
internal sealed class WorkflowPlan
{
    private readonly RuleSet _rules;
    private readonly ConditionFormulas _formulas;
    private readonly int[] _slots;
    private readonly List<(string Name, Phase Phase, int Level)> _places = [];
    private readonly Dictionary<int, int> _conditions = [];
    private readonly Dictionary<string, int> _groups = new(StringComparer.Ordinal);
    private readonly List<PlannedRule> _planned = [];

    public WorkflowPlan(RuleSet rules)
    {
        _rules = rules;
        _formulas = new ConditionFormulas(rules.Pack.Symbols, rules.Law);
        _slots = new int[rules.Network.Count];
        Array.Fill(_slots, -1);
        foreach (var phase in Enum.GetValues<Phase>())
        {
            foreach (var rule in rules.Rules.Where(r => PhaseOf(r.Rule.Kind) == phase))
            {
                Add(rule.Root, phase, rule.Rule);
            }
        }

        Workflows = [.. _planned.GroupBy(r => (_places[r.Slot].Phase, _places[r.Slot].Level)).OrderBy(g => g.Key)
            .Select(g => new PlannedWorkflow($"{g.Key.Phase.ToString().ToLowerInvariant()}-{g.Key.Level + 1}", g.Key.Phase, [.. g]))];
    }

    /// <summary>The workflows in the order in which they are run.</summary>
    public IReadOnlyList<PlannedWorkflow> Workflows { get; }

    /// <summary>How many truths there are to find.</summary>
    public int SlotCount => _places.Count;

    /// <summary>Where the truth of a criterion stands.</summary>
    public int SlotOf(Node node) => _slots[node.Index];

    /// <summary>The phase in which a truth is found.</summary>
    public Phase PhaseOf(int slot) => _places[slot].Phase;

    private static Phase PhaseOf(RuleKind kind) => kind switch
    {
        RuleKind.Stream => Phase.Streams,
        RuleKind.Obligation or RuleKind.Bar => Phase.Consequences,
        _ => Phase.Programme,
    };

    /// <summary>Equal criteria share their place, in the first phase that asks for them.</summary>
    private int Add(Node node, Phase phase, RuleVersion? rule = null)
    {
        ref var slot = ref _slots[node.Index];
        if (slot < 0)
        {
            slot = node.Criterion.Junction == Junction.Test ? AddCondition(node.Criterion.Condition, phase) : AddGroup(node, phase, rule);
        }

        return slot;
    }

    private int AddCondition(int condition, Phase phase)
    {
        if (!_conditions.TryGetValue(condition, out var slot))
        {
            var asked = _rules.Conditions[condition];
            slot = Place($"condition {condition}", phase, 0, _formulas.Of(asked), [.. asked.Facts], null);
            _conditions.Add(condition, slot);
        }

        return slot;
    }

    private int AddGroup(Node node, Phase phase, RuleVersion? rule)
    {
        var junction = node.Criterion.Junction;
        var children = Array.ConvertAll(node.Children, child => Add(child, phase));
        var key = $"{junction} {string.Join(' ', children)}";
        if (rule is null && _groups.TryGetValue(key, out var slot))
        {
            return slot;
        }

        var parts = Array.ConvertAll(children, child => PlannedRule.Reference(_places[child].Name));
        var truth = junction switch
        {
            Junction.All => FormulaPair.All(parts),
            Junction.Any => FormulaPair.Any(parts),
            _ => FormulaPair.None(parts),
        };
        var level = children.Where(child => _places[child].Phase == phase).Select(child => _places[child].Level + 1).DefaultIfEmpty(0).Max();
        slot = Place(rule?.Id ?? $"group {_groups.Count}", phase, level, truth, [], rule);
        if (rule is null)
        {
            _groups.Add(key, slot);
        }

        return slot;
    }

    private int Place(string name, Phase phase, int level, FormulaPair truth, IReadOnlyCollection<int> facts, RuleVersion? rule)
    {
        var slot = _places.Count;
        _places.Add((name, phase, level));
        _planned.Add(new PlannedRule(slot, name, truth, facts, rule));
        return slot;
    }
}
