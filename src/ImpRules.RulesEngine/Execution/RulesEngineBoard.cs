using ImpRules.Compilation;
using ImpRules.Evaluation;
using ImpRules.RulesEngine.Formulas;
using ImpRules.RulesEngine.Workflows;
using ImpRules.Vocabulary;

namespace ImpRules.RulesEngine.Execution;

/// <summary>
/// The truths of one case as RulesEngine finds them, phase by phase, when one of a phase is asked for. Those that depend on
/// what was decided before are found again when that has changed.
/// </summary>
internal sealed class RulesEngineBoard(RuleSet rules, CaseFacts facts, WorkflowPlan plan, CompiledWorkflows compiled) : TruthBoard(rules)
{
    private readonly Truth[] _truths = new Truth[plan.SlotCount];
    private readonly RuleInput _input = new();
    private readonly Lock _running = new();
    private volatile int _phasesRun;
    private FactValue[] _decided = [];

    public override CaseFacts Facts => facts;

    public override Truth Of(Node node)
    {
        var slot = plan.SlotOf(node);
        RunThrough(plan.PhaseOf(slot));
        return _truths[slot];
    }

    /// <summary>Finds every truth.</summary>
    public void RunAll() => RunThrough(Phase.Consequences);

    private void RunThrough(Phase phase)
    {
        if (phase == Phase.Programme && _phasesRun > 0)
        {
            return;
        }

        lock (_running)
        {
            if (_phasesRun > 1 && !Decided.SequenceEqual(_decided))
            {
                ForgetDecided();
            }

            while ((int)phase >= _phasesRun)
            {
                Run((Phase)_phasesRun);
                _phasesRun++;
            }
        }
    }

    private void Run(Phase phase)
    {
        if (phase == Phase.Programme)
        {
            _input.Take(facts, Enumerable.Range(0, facts.Values.Length));
        }
        else if (phase == Phase.Streams)
        {
            _decided = Decided.ToArray();
            _input.Take(facts, DecidedFacts);
        }

        foreach (var workflow in compiled.Workflows.Where(w => w.Phase == phase))
        {
            compiled.Run(workflow, _input, _truths);
        }
    }

    private void ForgetDecided()
    {
        _input.Forget(DecidedFacts.Select(f => facts.Declaration(f).Path));
        _input.Holds.ExceptWith(compiled.Workflows.Where(w => w.Phase != Phase.Programme).SelectMany(w => w.Rules).SelectMany(r => new[] { r.MustHold, r.CouldHold }));
        _phasesRun = 1;
    }

    /// <summary>The as-of date and what was decided so far stand after the facts of the vocabulary.</summary>
    private ReadOnlySpan<FactValue> Decided => facts.Values[Rules.Pack.Symbols.Catalogue.Facts.Count..];

    private IEnumerable<int> DecidedFacts
    {
        get
        {
            var declared = Rules.Pack.Symbols.Catalogue.Facts.Count;
            return Enumerable.Range(declared, facts.Values.Length - declared);
        }
    }
}
