using ImpRules.Vocabulary;

namespace ImpRules.Evaluation;

/// <summary>Facts of the decision so far with what they make of the conditions that ask for them.</summary>
internal sealed class ToldConclusion
{
    public ToldConclusion(IEnumerable<KeyValuePair<string, FactValue>> facts, StartingPoint start)
    {
        var symbols = start.Rules.Pack.Symbols;
        Facts = [.. facts.Select(f => (symbols.Fact(f.Key), f.Value))];
        Departure = new Departure(Facts.SelectMany(f => start.Changes(start.Facts[f.Fact].Alone.ToArray(), f.Fact, f.Value)), start);
        Joint = [.. Facts.SelectMany(f => start.JointLeaves(f.Fact).ToArray()).Distinct()];
    }

    public (int Fact, FactValue Value)[] Facts { get; }

    /// <summary>What the leaves that ask for one of the facts alone become.</summary>
    public Departure Departure { get; }

    /// <summary>Leaves that ask for other facts too.</summary>
    public int[] Joint { get; }
}
