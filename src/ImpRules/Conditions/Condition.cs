using ImpRules.Vocabulary;

namespace ImpRules.Conditions;

/// <summary>
/// One comparison with every name looked up and every type checked. Facts, parameters, lists and tables are positions, so
/// that equal comparisons are equal values and are evaluated once.
/// </summary>
internal abstract record Condition
{
    /// <summary>The positions of the facts it asks for.</summary>
    public abstract IEnumerable<int> Facts { get; }

    /// <summary>Whether it holds, given what is known.</summary>
    public abstract Truth Evaluate(ReadOnlySpan<FactValue> facts, LawAt law);

    /// <summary>The facts that are not known and could settle it.</summary>
    public virtual IReadOnlyList<int> OpenFacts(ReadOnlySpan<FactValue> facts, LawAt law)
    {
        var open = new List<int>();
        foreach (var fact in Facts)
        {
            if (facts[fact].State == FactState.NotKnown)
            {
                open.Add(fact);
            }
        }

        return open;
    }
}
