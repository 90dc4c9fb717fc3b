using ImpRules.Compilation;
using ImpRules.Evaluation;
using ImpRules.RulesEngine.Formulas;
using ImpRules.RulesEngine.Workflows;

namespace ImpRules.RulesEngine.Execution;

/// <summary>
/// The truths of one case as RulesEngine finds them, phase by phase: what a later phase asks of the decision so far is known
/// only then.
/// </summary>
internal sealed class RulesEngineBoard(RuleSet rules, CaseFacts facts, CompiledWorkflows workflows) : TruthBoard(rules)
{
    private readonly Truth[] _truths = new Truth[workflows.Plan.SlotCount];
    private readonly RuleInput _input = new();
    private readonly Lock _running = new();
    private volatile int _phasesRun;

    public override CaseFacts Facts => facts;

    public override Truth Of(Node node)
    {
        var slot = workflows.Plan.SlotOf(node);
        var phase = (int)workflows.Plan.PhaseOf(slot);
        if (phase >= _phasesRun)
        {
            lock (_running)
            {
                while (phase >= _phasesRun)
                {
                    Run((Phase)_phasesRun);
                    _phasesRun++;
                }
            }
        }

        return _truths[slot];
    }

    private void Run(Phase phase)
    {
        var declared = Rules.Pack.Symbols.Catalogue.Facts.Count;
        var all = Rules.Pack.Symbols.Facts.Count;
        _input.Take(Facts, phase == Phase.Programme ? Enumerable.Range(0, all) : Enumerable.Range(declared, all - declared));
        foreach (var workflow in workflows.Plan.Workflows.Where(w => w.Phase == phase))
        {
            workflows.Run(workflow, _input, _truths);
        }
    }
}
