namespace ImpRules.Reach;

/// <summary>What is left of each variable, and what must still be made to hold.</summary>
internal sealed class SearchState
{
    private readonly int[] _starts;
    private readonly ulong[] _domains;
    private readonly ulong[] _required;
    private readonly Stack<Formula> _queue = new();
    private List<Formula> _open = [];
    private bool _changed;
    private bool _failed;

    public SearchState(IReadOnlyList<Variable> variables, int formulas)
    {
        _starts = new int[variables.Count + 1];
        for (var i = 0; i < variables.Count; i++)
        {
            _starts[i + 1] = _starts[i] + Bits.Words(variables[i].Cells.Length);
        }

        _domains = [.. variables.SelectMany(v => Bits.Full(v.Cells.Length))];
        _required = new ulong[Bits.Words(formulas)];
        _failed = variables.Any(v => v.Cells.Length == 0);
    }

    private SearchState(SearchState other)
    {
        _starts = other._starts;
        _domains = [.. other._domains];
        _required = [.. other._required];
        _open = [.. other._open];
        _failed = other._failed;
        foreach (var formula in other._queue)
        {
            _queue.Push(formula);
        }
    }

    /// <summary>The alternative with the fewest parts that can still hold; null when none is open.</summary>
    public CompoundFormula? OpenAlternative => _open.OfType<CompoundFormula>().MinBy(c => c.Parts.Count(p => Status(p) != false));

    /// <summary>A comparison of two variables that their values do not settle yet.</summary>
    public PairFormula? OpenPair => _open.OfType<PairFormula>().FirstOrDefault();

    public SearchState Copy() => new(this);

    public Span<ulong> Domain(int variable) => _domains.AsSpan(_starts[variable], _starts[variable + 1] - _starts[variable]);

    /// <summary>The first value that is left of each variable.</summary>
    public int[] Cells(int variables) => [.. Enumerable.Range(0, variables).Select(v => Bits.First(Domain(v)))];

    public void Require(Formula formula) => _queue.Push(formula);

    public void Fix(int variable, int cell)
    {
        var domain = Domain(variable);
        domain.Clear();
        Bits.Add(domain, cell);
        _changed = true;
    }

    /// <summary>Follows up what must hold; false when it cannot.</summary>
    public bool Propagate()
    {
        do
        {
            _changed = false;
            while (!_failed && _queue.TryPop(out var formula))
            {
                Take(formula);
            }

            if (!_failed)
            {
                Revise();
            }
        }
        while (!_failed && (_changed || _queue.Count > 0));
        return !_failed;
    }

    /// <summary>Whether a formula holds for all values that are left, for none, or (null) for some.</summary>
    public bool? Status(Formula formula)
    {
        if (Bits.Has(_required, formula.Id))
        {
            return true;
        }

        if (Bits.Has(_required, formula.Opposite.Id))
        {
            return false;
        }

        switch (formula)
        {
            case ConstantFormula constant:
                return constant.Holds;
            case ValueFormula value:
                var domain = Domain(value.Variable);
                return !Bits.Overlap(domain, value.Allowed) ? false : Bits.IsWithin(domain, value.Allowed) ? true : null;
            case PairFormula pair:
                return Status(pair);
            default:
                var compound = (CompoundFormula)formula;
                var isOpen = false;
                foreach (var part in compound.Parts)
                {
                    var status = Status(part);
                    if (status == !compound.All)
                    {
                        return status;
                    }

                    isOpen |= status is null;
                }

                return isOpen ? null : compound.All;
        }
    }

    private bool? Status(PairFormula pair)
    {
        var left = Domain(pair.Left);
        var right = Domain(pair.Right);
        bool some = false, others = false;
        for (var cell = 0; cell < pair.Allowed.Length && !(some && others); cell++)
        {
            if (Bits.Has(left, cell))
            {
                some |= Bits.Overlap(right, pair.Allowed[cell]);
                others |= !Bits.IsWithin(right, pair.Allowed[cell]);
            }
        }

        return some ? others ? null : true : false;
    }

    private void Take(Formula formula)
    {
        if (Bits.Has(_required, formula.Id))
        {
            return;
        }

        if (Bits.Has(_required, formula.Opposite.Id) || formula is ConstantFormula { Holds: false })
        {
            _failed = true;
            return;
        }

        Bits.Add(_required, formula.Id);
        switch (formula)
        {
            case ValueFormula value:
                Narrow(value.Variable, value.Allowed);
                break;
            case CompoundFormula { All: true } compound:
                foreach (var part in compound.Parts)
                {
                    _queue.Push(part);
                }

                break;
            case CompoundFormula or PairFormula:
                _open.Add(formula);
                _changed = true;
                break;
        }
    }

    private void Narrow(int variable, ReadOnlySpan<ulong> allowed)
    {
        var domain = Domain(variable);
        var left = 0UL;
        for (var i = 0; i < domain.Length; i++)
        {
            var word = domain[i] & allowed[i];
            _changed |= word != domain[i];
            domain[i] = word;
            left |= word;
        }

        _failed |= left == 0;
    }

    /// <summary>Drops what has come to hold, and narrows what has only one way left.</summary>
    private void Revise()
    {
        var open = new List<Formula>(_open.Count);
        foreach (var formula in _open)
        {
            var isSettled = formula is PairFormula pair ? Revise(pair) : Revise((CompoundFormula)formula);
            if (!isSettled)
            {
                open.Add(formula);
            }

            if (_failed)
            {
                return;
            }
        }

        _open = open;
    }

    private bool Revise(CompoundFormula alternative)
    {
        Formula? only = null;
        var ways = 0;
        foreach (var part in alternative.Parts)
        {
            switch (Status(part))
            {
                case true:
                    return true;
                case null:
                    only = part;
                    ways++;
                    break;
            }
        }

        if (ways == 1)
        {
            _queue.Push(only!);
        }

        _failed |= ways == 0;
        return ways <= 1;
    }

    private bool Revise(PairFormula pair)
    {
        var left = Domain(pair.Left);
        var right = Domain(pair.Right);
        var leftLeft = new ulong[left.Length];
        var rightLeft = new ulong[right.Length];
        for (var cell = 0; cell < pair.Allowed.Length; cell++)
        {
            if (Bits.Has(left, cell) && Bits.Overlap(right, pair.Allowed[cell]))
            {
                Bits.Add(leftLeft, cell);
                for (var i = 0; i < rightLeft.Length; i++)
                {
                    rightLeft[i] |= pair.Allowed[cell][i];
                }
            }
        }

        Narrow(pair.Left, leftLeft);
        Narrow(pair.Right, rightLeft);
        return !_failed && Status(pair) == true;
    }
}
