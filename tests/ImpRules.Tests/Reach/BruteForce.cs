using ImpRules.Checking;
using ImpRules.Compilation;
using ImpRules.Conditions;
using ImpRules.Profiles;
using ImpRules.Reach;
using ImpRules.Vocabulary;

namespace ImpRules.Tests.Reach;

/// <summary>Tries every profile over a grid of values: slow, and plainly right.</summary>
internal static class BruteForce
{
    /// <summary>More profiles than this are not tried.</summary>
    public const int Most = 5_000;

    /// <summary>Whether some profile meets one rule and not the other; null when there are too many to try.</summary>
    public static bool? Exists(Side met, Side notMet)
    {
        var symbols = met.Symbols;
        var facts = met.Conditions.Concat(notMet.Conditions).SelectMany(c => c.Facts).Where(f => f != symbols.AsOf).ToHashSet();
        var derived = facts.Where(f => symbols.Facts[f].Derivation is { } d && d.Inputs.Any(i => facts.Contains(symbols.Fact(i)))).ToList();
        var given = facts.Except(derived).Select(f => (Fact: f, Values: Values(symbols.Facts[f]))).ToList();
        return given.Aggregate(1L, (product, g) => product * g.Values.Count) > Most ? null : Try(0);

        bool Try(int place)
        {
            var values = _values ??= new FactValue[symbols.Facts.Count];
            values[symbols.AsOf] = FactValue.Of(met.Day);
            if (place == given.Count)
            {
                foreach (var fact in derived)
                {
                    values[fact] = DerivedFact.Of(fact, symbols, met.Law).Value(values);
                }

                return Truth(met, values) == ImpRules.Truth.Met && Truth(notMet, values) != ImpRules.Truth.Met;
            }

            foreach (var value in given[place].Values)
            {
                values[given[place].Fact] = value;
                if (Try(place + 1))
                {
                    return true;
                }
            }

            return false;
        }
    }

    [ThreadStatic]
    private static FactValue[]? _values;

    private static Truth Truth(Side side, FactValue[] facts) => Truth(side.Rule!.Root, side, facts);

    private static Truth Truth(BoundCriterion criterion, Side side, FactValue[] facts)
    {
        var children = criterion.Children.Select(c => Truth(c, side, facts));
        return criterion.Junction switch
        {
            Junction.Test => side.Pack.Conditions[criterion.Condition].Evaluate(facts, side.Law),
            Junction.All => children.Aggregate(ImpRules.Truth.Met, Truths.And),
            Junction.Any => children.Aggregate(ImpRules.Truth.NotMet, Truths.Or),
            _ => Truths.Not(children.Aggregate(ImpRules.Truth.NotMet, Truths.Or)),
        };
    }

    private static List<FactValue> Values(FactDeclaration fact) => fact.Type.IsSet
        ? [.. Enumerable.Range(0, 16).Select(bits => FactValue.OfSet(FactKind.Code, "xyzu".Where((_, i) => (bits & (1 << i)) != 0).Select(c => c.ToString())))]
        : [.. RandomRules.Values(fact.Path).Select(v => v == "none" ? FactValue.Absent : Catalogue.Read(fact.Type.Kind, v)!.Value)];
}
