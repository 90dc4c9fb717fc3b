namespace ImpRules.Reach;

/// <summary>
/// Finds values for the variables that make a formula hold, or proves that there are none: what must hold is followed up
/// until nothing more follows, then one open alternative is tried after the other.
/// </summary>
internal sealed class Solver(IReadOnlyList<Variable> variables, Formulas formulas, int mostSteps)
{
    private int _steps;

    /// <summary>Values that make the formula hold.</summary>
    /// <returns>A cell for each variable; null when there are none.</returns>
    /// <exception cref="TooManyStepsException">The search takes too long.</exception>
    public int[]? Solve(Formula goal)
    {
        _steps = 0;
        var state = new SearchState(variables, formulas.Count);
        state.Require(goal);
        return Search(state)?.Cells(variables.Count);
    }

    private SearchState? Search(SearchState state)
    {
        if (++_steps > mostSteps)
        {
            throw new TooManyStepsException(mostSteps);
        }

        if (!state.Propagate())
        {
            return null;
        }

        return state.OpenAlternative is { } alternative ? TryParts(state, alternative)
            : state.OpenPair is { } pair ? TryValues(state, pair)
            : state;
    }

    /// <summary>Each part in turn; once a part has failed, it does not hold.</summary>
    private SearchState? TryParts(SearchState state, CompoundFormula alternative)
    {
        foreach (var part in alternative.Parts.Where(p => state.Status(p) != false))
        {
            var next = state.Copy();
            next.Require(part);
            if (Search(next) is { } found)
            {
                return found;
            }

            state.Require(part.Opposite);
        }

        return null;
    }

    private SearchState? TryValues(SearchState state, PairFormula pair)
    {
        var variable = Bits.Count(state.Domain(pair.Left)) > 1 ? pair.Left : pair.Right;
        var domain = state.Domain(variable).ToArray();
        for (var cell = 0; cell < variables[variable].Cells.Length; cell++)
        {
            if (Bits.Has(domain, cell))
            {
                var next = state.Copy();
                next.Fix(variable, cell);
                if (Search(next) is { } found)
                {
                    return found;
                }
            }
        }

        return null;
    }
}
