using ImpRules.Checking;
using ImpRules.Vocabulary;

namespace ImpRules.Testing.Suggesting;

/// <summary>How a profile can be made to have a fact with a value: by giving it, or by giving what it follows from where that is given.</summary>
internal sealed class Realization(SymbolTable symbols)
{
    /// <summary>A day that lies further off than this is not sought.</summary>
    private const int MostDaysAround = 40;

    /// <summary>Nor is one from which more units are counted than this.</summary>
    private const int MostUnits = 20_000;

    /// <summary>The changes that would do, the most natural first; none when no profile can.</summary>
    public IEnumerable<Move> Of(int fact, FactValue value, State state)
    {
        var declaration = symbols.Facts[fact];
        if (fact == symbols.AsOf)
        {
            return value.IsKnown ? [new Move([], value.AsDate())] : [];
        }

        if (declaration.Group == FactNames.DecisionGroup || ValueRules.Refusal(value, declaration, symbols.Catalogue) is not null)
        {
            return [];
        }

        var direct = new Move([KeyValuePair.Create(declaration.Path, value)]);
        if (declaration.Derivation is not { } derivation || state.Facts.Contains(declaration.Path) || !value.IsKnown)
        {
            return [direct];
        }

        return derivation switch
        {
            AsOfDerivation => [new Move([], value.AsDate())],
            BetweenDerivation between => [.. Between(between, (int)value.AsNumber(), state), .. IsGiven(between, state) ? Array.Empty<Move>() : [direct]],
            TeerDerivation teer when state.Facts.Contains(teer.Noc) => Occupation(teer, (int)value.AsNumber()),
            _ => [direct],
        };
    }

    private bool IsGiven(BetweenDerivation between, State state) => between.Inputs.All(i => ValueOf(i, state) is not null);

    /// <summary>Moves one of the two days, the earlier if it is given.</summary>
    private IEnumerable<Move> Between(BetweenDerivation between, int wanted, State state)
    {
        var (from, to) = (ValueOf(between.From, state), ValueOf(between.To, state));
        if (from is null || to is null || Math.Abs(wanted) > (between.Unit == DateUnit.Days ? MostUnits : MostUnits / 30))
        {
            yield break;
        }

        if (between.From != FactNames.AsOf && Day(to.Value, -1, d => Calendar.Between(between.Unit, between.Rounding, d, to.Value)) is { } earlier)
        {
            yield return new Move([KeyValuePair.Create(between.From, FactValue.Of(earlier))]);
        }

        if (between.To != FactNames.AsOf && Day(from.Value, 1, d => Calendar.Between(between.Unit, between.Rounding, from.Value, d)) is { } later)
        {
            yield return new Move([KeyValuePair.Create(between.To, FactValue.Of(later))]);
        }

        DateOnly? Day(DateOnly anchor, int sign, Func<DateOnly, int> count)
        {
            var about = between.Unit switch
            {
                DateUnit.Days => anchor.AddDays(sign * wanted),
                DateUnit.Months => anchor.AddMonths(sign * wanted),
                _ => anchor.AddYears(sign * wanted),
            };
            for (var around = 0; around <= MostDaysAround; around++)
            {
                foreach (var day in new[] { about.AddDays(around), about.AddDays(-around) })
                {
                    if (count(day) == wanted)
                    {
                        return day;
                    }
                }
            }

            return null;
        }
    }

    private Move[] Occupation(TeerDerivation teer, int wanted) =>
        [.. symbols.Catalogue.Occupations.Values.Where(noc => noc[1] - '0' == wanted).Take(2)
            .Select(noc => new Move([KeyValuePair.Create(teer.Noc, FactValue.Of(FactKind.Noc, noc))]))];

    /// <summary>A day that the profile gives, or that follows from the as-of date.</summary>
    private DateOnly? ValueOf(string path, State state)
    {
        if (path == FactNames.AsOf)
        {
            return state.AsOf;
        }

        var value = state.Facts[path];
        return value.IsKnown ? value.AsDate() : symbols.Facts[symbols.Fact(path)].Derivation is AsOfDerivation ? state.AsOf : null;
    }
}
