using ImpRules.Checking;
using ImpRules.Compilation;
using ImpRules.Vocabulary;

namespace ImpRules.Evaluation;

/// <summary>One fact as an empty profile has it, and what its values change there.</summary>
internal sealed class StartingFact
{
    private readonly StartingPoint _start;
    private readonly int _fact;
    private readonly FactLeaves? _leaves;
    private readonly Departure?[] _departures;

    public StartingFact(StartingPoint start, int fact, FactLeaves? leaves)
    {
        _start = start;
        _fact = fact;
        _leaves = leaves;
        _departures = new Departure?[leaves?.CellCount ?? 0];
        var symbols = start.Rules.Pack.Symbols;
        Opens = symbols.Opens[fact] is { Length: > 0 } opens ? opens : null;
        Assumed = start.Assumes ? symbols.Facts[fact].Assume : FactValue.NotKnown;
    }

    /// <summary>What is assumed when it is neither given nor follows from what is.</summary>
    public FactValue Assumed { get; }

    /// <summary>The questions that it opens when it is given; null when there are none.</summary>
    public OpenedQuestion[]? Opens { get; }

    /// <summary>The derivations to run again when it changes from an empty profile, as their places in the order of derivation; null when there are none.</summary>
    public required int[]? Dependants { get; init; }

    /// <summary>The same when it is known to be absent.</summary>
    public required int[]? DependantsIfAbsent { get; init; }

    /// <summary>The leaves to evaluate with other facts when it changes from an empty profile; null when there are none.</summary>
    public required WatchedLeaf[]? Watched { get; init; }

    /// <summary>The leaves that ask for this fact alone.</summary>
    public ReadOnlySpan<int> Alone => _leaves is null ? [] : _leaves.Alone;

    /// <summary>Whether any condition asks for it.</summary>
    public bool IsAsked => _leaves is not null;

    /// <summary>
    /// How a value departs from an empty profile, as far as other facts are as they are there; null when the value lies in no cell.
    /// </summary>
    public Departure? DepartureOf(in FactValue value, int word)
    {
        var cell = _leaves!.CellOf(value, word);
        return cell < 0 ? null : _departures[cell] ?? Remember(cell, value);
    }

    private Departure Remember(int cell, in FactValue value)
    {
        var alone = _leaves!.Alone.Concat(Watched?.Where(w => w.Beside is not null).Select(w => w.Leaf) ?? []);
        return _departures[cell] = new Departure(_start.Changes(alone, _fact, value), _start);
    }
}
