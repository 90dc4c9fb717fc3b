using ImpRules.Compilation;
using ImpRules.Vocabulary;

namespace ImpRules.Reach;

/// <summary>A derived fact as a function of one fact that a profile gives.</summary>
internal sealed class FollowingFact(string path, string root, Side side)
{
    private static readonly DateOnly FirstDay = new(1900, 1, 1);
    private static readonly DateOnly LastDay = new(2200, 12, 31);

    private readonly Dictionary<string, DerivedFact> _derived = new(StringComparer.Ordinal);
    private readonly FactValue[] _facts = new FactValue[side.Symbols.Facts.Count];

    public string Root => root;

    /// <summary>Whether it is what the profile gives for the other.</summary>
    public bool IsRepetition => Steps(path).All(d => d is SameAsDerivation);

    /// <summary>Whether it counts time from or to the other.</summary>
    public bool IsCounted => Steps(path).Any(d => d is BetweenDerivation);

    /// <summary>What follows from a value of the root.</summary>
    public FactValue Value(FactValue given) => Of(path, given);

    /// <summary>The values of the root at which what follows passes a value.</summary>
    public IEnumerable<FactValue> Marks(FactValue passed)
    {
        foreach (var derivation in Steps(path))
        {
            switch (derivation)
            {
                case LookupDerivation lookup:
                    var table = side.Symbols.Tables[side.Symbols.Table(lookup.Table)];
                    foreach (var cell in table.Periods.SelectMany(p => p.Value).SelectMany(r => lookup.Where.Select(w => r.Cells[table.IndexOf(w.Key)])).Where(c => c.IsKnown))
                    {
                        yield return cell;
                    }

                    break;
                case BetweenDerivation when passed.IsKnown:
                    foreach (var day in Turns(passed.AsNumber()).Concat(Turns(decimal.Floor(passed.AsNumber()) + 1)))
                    {
                        yield return FactValue.Of(day.AddDays(-1));
                        yield return FactValue.Of(day);
                    }

                    break;
            }
        }
    }

    /// <summary>The first day on the other side of a number: a count of time grows, or shrinks, from day to day.</summary>
    private IEnumerable<DateOnly> Turns(decimal number)
    {
        bool Reaches(DateOnly day) => Value(FactValue.Of(day)).AsNumber() >= number;

        var (low, high) = (FirstDay, LastDay);
        var before = Reaches(low);
        if (before == Reaches(high))
        {
            yield break;
        }

        while (high.DayNumber - low.DayNumber > 1)
        {
            var middle = DateOnly.FromDayNumber((low.DayNumber + high.DayNumber) / 2);
            (low, high) = Reaches(middle) == before ? (middle, high) : (low, middle);
        }

        yield return high;
    }

    private FactValue Of(string fact, FactValue given)
    {
        if (fact == root)
        {
            return given;
        }

        if (fact == FactNames.AsOf)
        {
            return FactValue.Of(side.Day);
        }

        if (!_derived.TryGetValue(fact, out var derived))
        {
            _derived.Add(fact, derived = DerivedFact.Of(side.Symbols.Fact(fact), side.Symbols, side.Law));
        }

        foreach (var input in derived.Inputs)
        {
            _facts[input] = Of(side.Symbols.Facts[input].Path, given);
        }

        return derived.Value(_facts);
    }

    private IEnumerable<Derivation> Steps(string fact) => fact != root && side.Find(fact)?.Derivation is { } derivation
        ? derivation.Inputs.SelectMany(Steps).Prepend(derivation)
        : [];
}
