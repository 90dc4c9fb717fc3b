namespace ImpRules.Vocabulary;

/// <summary>How a fact that was not given follows from others. The set of functions is closed.</summary>
public abstract record Derivation
{
    private protected Derivation()
    {
    }

    /// <summary>The facts it follows from.</summary>
    public abstract IReadOnlyList<string> Inputs { get; }
}

/// <summary>The fact is the as-of date of the decision.</summary>
public sealed record AsOfDerivation : Derivation
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Inputs => [];
}

/// <summary>The fact is the time between two dates.</summary>
/// <param name="Unit">What is counted.</param>
/// <param name="Rounding">What becomes of an incomplete unit.</param>
/// <param name="From">The fact with the first date; <c>asOf</c> is the as-of date.</param>
/// <param name="To">The fact with the second date; <c>asOf</c> is the as-of date.</param>
public sealed record BetweenDerivation(DateUnit Unit, DateRounding Rounding, string From, string To) : Derivation
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Inputs => [.. new[] { From, To }.Where(f => f != FactNames.AsOf)];
}

/// <summary>The fact is the TEER category (0 to 5), the second digit of a NOC 2021 unit group.</summary>
/// <param name="Noc">The fact with the occupation.</param>
public sealed record TeerDerivation(string Noc) : Derivation
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Inputs => [Noc];
}

/// <summary>
/// The fact is what the profile gives for another of the same type. An assumption about the other is not taken over, so that
/// the two can be asked for under different circumstances.
/// </summary>
/// <param name="Fact">The other fact.</param>
public sealed record SameAsDerivation(string Fact) : Derivation
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Inputs => [Fact];
}

/// <summary>The fact stands in a dated table, in the row in force that other facts choose.</summary>
/// <param name="Table">The table.</param>
/// <param name="Column">The column to read.</param>
/// <param name="Where">Which fact each key column must equal.</param>
public sealed record LookupDerivation(string Table, string Column, IReadOnlyList<KeyValuePair<string, string>> Where) : Derivation
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Inputs => [.. Where.Select(w => w.Value)];
}
