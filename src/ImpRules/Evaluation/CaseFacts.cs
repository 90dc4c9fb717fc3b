using ImpRules.Checking;
using ImpRules.Compilation;
using ImpRules.Profiles;
using ImpRules.Vocabulary;

namespace ImpRules.Evaluation;

/// <summary>
/// The facts of one case: what the profile gives, then what follows from it, then what is assumed. A given fact wins over
/// a derived one, a derived one over an assumption.
/// </summary>
internal sealed class CaseFacts
{
    private readonly FactValue[] _values;
    private readonly FactOrigin[] _origins;
    private readonly SymbolTable _symbols;
    private readonly bool[] _opened;
    private readonly List<Contradiction> _contradictions = [];

    /// <exception cref="ArgumentException">A fact is not declared, or its value cannot be.</exception>
    public CaseFacts(RuleSet rules, FactSet given, DateOnly asOf, bool assume)
    {
        _symbols = rules.Pack.Symbols;
        _values = new FactValue[_symbols.Facts.Count];
        _origins = new FactOrigin[_symbols.Facts.Count];
        _opened = new bool[_symbols.Facts.Count];
        var bound = given.In(_symbols.Catalogue);
        for (var i = 0; i < bound.Positions.Length; i++)
        {
            Set(bound.Positions[i], given.Values[i], FactOrigin.Given);
            OpenQuestions(bound.Positions[i], given.Values[i]);
        }

        Set(_symbols.AsOf, FactValue.Of(asOf), FactOrigin.BuiltIn);
        if (assume)
        {
            AssumeUnderived();
        }

        Derive(rules, assume);
    }

    public ReadOnlySpan<FactValue> Values => _values;

    public ReadOnlySpan<FactOrigin> Origins => _origins;

    public IReadOnlyList<Contradiction> Contradictions => _contradictions;

    public FactOrigin OriginOf(int fact) => _origins[fact];

    public FactDeclaration Declaration(int fact) => _symbols.Facts[fact];

    /// <summary>What is decided so far is settled, or known to stay open.</summary>
    public void Tell(IEnumerable<KeyValuePair<string, FactValue>> decided)
    {
        foreach (var (fact, value) in decided)
        {
            Set(_symbols.Fact(fact), value, FactOrigin.BuiltIn);
        }
    }

    /// <summary>The assumed facts that this fact's value rests on: itself, or those it was derived from.</summary>
    public IEnumerable<int> AssumptionsBehind(int fact) => _origins[fact] switch
    {
        FactOrigin.Assumed => [fact],
        FactOrigin.Derived => Inputs(fact).SelectMany(AssumptionsBehind),
        _ => [],
    };

    /// <summary>The facts that would have to be given to know this one: itself, and those it could be derived from.</summary>
    public IEnumerable<int> UnknownInputs(int fact) =>
        Inputs(fact).Where(i => !_values[i].IsKnown && _values[i].State != FactState.Absent).SelectMany(i => UnknownInputs(i).Prepend(i)).Distinct();

    private IEnumerable<int> Inputs(int fact) => _symbols.Facts[fact].Derivation?.Inputs.Select(_symbols.Fact) ?? [];

    private void AssumeUnderived()
    {
        for (var i = 0; i < _values.Length; i++)
        {
            var fact = _symbols.Facts[i];
            if (_origins[i] == FactOrigin.NotKnown && fact.Derivation is null && fact.Assume.State != FactState.NotKnown && !_opened[i])
            {
                Set(i, fact.Assume, FactOrigin.Assumed);
            }
        }
    }

    private void Derive(RuleSet rules, bool assume)
    {
        foreach (var derivation in rules.Derivations)
        {
            var index = derivation.Fact;
            var fact = _symbols.Facts[index];
            var derived = derivation.FromGivenAlone && _origins[derivation.Inputs[0]] != FactOrigin.Given ? FactValue.NotKnown : derivation.Value(_values);
            if (_origins[index] == FactOrigin.Given)
            {
                if (derived.IsKnown && derived != _values[index] && Array.Exists(derivation.Inputs, i => _origins[i] is FactOrigin.Given or FactOrigin.Derived))
                {
                    _contradictions.Add(new Contradiction(fact, _values[index], derived));
                }
            }
            else if (derived.State != FactState.NotKnown)
            {
                Set(index, derived, FactOrigin.Derived);
            }
            else if (assume && fact.Assume.State != FactState.NotKnown && !_opened[index])
            {
                Set(index, fact.Assume, FactOrigin.Assumed);
            }
        }
    }

    /// <summary>A given fact keeps assumptions from being made of the questions that it opens.</summary>
    private void OpenQuestions(int given, FactValue value)
    {
        foreach (var question in _symbols.Opens[given])
        {
            _opened[question.Fact] |= question.IsOpenedBy(value);
        }
    }

    private void Set(int fact, FactValue value, FactOrigin origin)
    {
        _values[fact] = value;
        _origins[fact] = value.State == FactState.NotKnown ? FactOrigin.NotKnown : origin;
    }
}
