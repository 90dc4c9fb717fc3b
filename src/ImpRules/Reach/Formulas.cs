using System.Globalization;
using System.Text;

namespace ImpRules.Reach;

/// <summary>Makes formulas: each only once, together with its opposite, and simplified as far as can be seen at once.</summary>
internal sealed class Formulas
{
    private readonly IReadOnlyList<Variable> _variables;
    private readonly Dictionary<string, Formula> _known = new(StringComparer.Ordinal);

    public Formulas(IReadOnlyList<Variable> variables)
    {
        _variables = variables;
        Always = new ConstantFormula(0, true);
        Never = new ConstantFormula(1, false);
        (Always.Opposite, Never.Opposite) = (Never, Always);
        Count = 2;
    }

    public Formula Always { get; }

    public Formula Never { get; }

    /// <summary>How many formulas there are: their identifiers count from 0.</summary>
    public int Count { get; private set; }

    /// <summary>The variable has one of the cells that a bit is set for.</summary>
    public Formula Value(int variable, ulong[] allowed)
    {
        var count = _variables[variable].Cells.Length;
        if (Bits.IsEmpty(allowed))
        {
            return Never;
        }

        return Bits.Count(allowed) == count ? Always
            : Find($"v{variable}:{Key(allowed)}", id => new ValueFormula(id, variable, allowed), () => Value(variable, Bits.Without(Bits.Full(count), allowed)));
    }

    /// <summary>The two variables have cells that go together.</summary>
    public Formula Pair(int left, int right, ulong[][] allowed)
    {
        var count = _variables[right].Cells.Length;
        if (Array.TrueForAll(allowed, Bits.IsEmpty))
        {
            return Never;
        }

        return Array.TrueForAll(allowed, a => Bits.Count(a) == count) ? Always : Find(
            $"p{left},{right}:{string.Join('/', allowed.Select(Key))}",
            id => new PairFormula(id, left, right, allowed),
            () => Pair(left, right, [.. allowed.Select(a => Bits.Without(Bits.Full(count), a))]));
    }

    public Formula All(IEnumerable<Formula> parts) => Compound(true, parts);

    public Formula Any(IEnumerable<Formula> parts) => Compound(false, parts);

    private Formula Compound(bool all, IEnumerable<Formula> parts)
    {
        var (idle, decisive) = all ? (Always, Never) : (Never, Always);
        var kept = new List<Formula>();
        var seen = new HashSet<int>();
        var values = new SortedDictionary<int, ulong[]>();
        foreach (var part in parts.SelectMany(p => p is CompoundFormula c && c.All == all ? c.Parts : [p]))
        {
            if (part == decisive || seen.Contains(part.Opposite.Id))
            {
                return decisive;
            }

            if (part == idle || !seen.Add(part.Id))
            {
                continue;
            }

            if (part is not ValueFormula value)
            {
                kept.Add(part);
            }
            else
            {
                values[value.Variable] = !values.TryGetValue(value.Variable, out var before) ? value.Allowed
                    : all ? Bits.Both(before, value.Allowed) : Bits.Either(before, value.Allowed);
            }
        }

        var merged = values.Select(v => Value(v.Key, v.Value)).ToList();
        if (merged.Contains(decisive))
        {
            return decisive;
        }

        Formula[] whole = [.. merged, .. kept];
        return whole.Length switch
        {
            0 => idle,
            1 => whole[0],
            _ => Find(
                $"{(all ? 'a' : 'o')}{string.Join(',', whole.Select(p => p.Id).Order())}",
                id => new CompoundFormula(id, all, whole),
                () => Compound(!all, whole.Select(p => p.Opposite))),
        };
    }

    private Formula Find(string key, Func<int, Formula> make, Func<Formula> opposite)
    {
        if (!_known.TryGetValue(key, out var formula))
        {
            _known.Add(key, formula = make(Count++));
            formula.Opposite = opposite();
        }

        return formula;
    }

    private static string Key(ulong[] bits)
    {
        var key = new StringBuilder(bits.Length * 17);
        foreach (var word in bits)
        {
            key.Append(word.ToString("x", CultureInfo.InvariantCulture)).Append('.');
        }

        return key.ToString();
    }
}
