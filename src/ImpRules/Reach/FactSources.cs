using ImpRules.Conditions;
using ImpRules.Vocabulary;

namespace ImpRules.Reach;

/// <summary>
/// Decides for the facts of two rules which ones a profile gives, and which follow from others. A derived fact is given, as a
/// caller may give it, unless what it follows from is given too, or follows otherwise under the other pack: then it follows.
/// </summary>
internal sealed class FactSources
{
    private readonly Side[] _sides;
    private readonly HashSet<string> _mentioned;
    private readonly HashSet<string> _compared;
    private readonly HashSet<string> _following = new(StringComparer.Ordinal);

    public FactSources(params Side[] sides)
    {
        _sides = sides;
        _mentioned = sides.SelectMany(s => s.Conditions.SelectMany(c => c.Facts).Select(f => s.Symbols.Facts[f].Path)).ToHashSet(StringComparer.Ordinal);
        _compared = sides.SelectMany(s => s.Conditions.OfType<ComparisonCondition>().Where(c => c.Operand is FactOperand)
            .SelectMany(c => c.Facts).Select(f => s.Symbols.Facts[f].Path)).ToHashSet(StringComparer.Ordinal);
        var derived = Closure(_mentioned).Where(p => _sides.Any(s => s.Find(p)?.Derivation is not null)).Order(StringComparer.Ordinal).ToList();
        while (derived.Find(p => !_following.Contains(p) && !Loose.Contains(p) && MustFollow(p)) is { } path)
        {
            if (_sides.All(s => CanFollow(path, s)))
            {
                _following.Add(path);
                _mentioned.UnionWith(_sides.SelectMany(s => Roots(path, s)));
            }
            else
            {
                Loose.Add(path);
            }
        }
    }

    /// <summary>Derived facts that are taken as given although their inputs are given too: a profile found must be held against that.</summary>
    public HashSet<string> Loose { get; } = new(StringComparer.Ordinal);

    /// <summary>Where a side takes a fact from.</summary>
    public FactSource Of(string path, Side side)
    {
        if (path == FactNames.AsOf)
        {
            return new FixedSource(FactValue.Of(side.Day));
        }

        if (!_following.Contains(path) || side.Find(path)?.Derivation is null)
        {
            return new GivenSource(path);
        }

        var roots = Roots(path, side);
        if (roots.Count == 0)
        {
            return new FixedSource(new FollowingFact(path, "", side).Value(default));
        }

        var fact = new FollowingFact(path, roots.First(), side);
        return fact.IsRepetition ? new GivenSource(fact.Root) : new FollowingSource(fact.Root, fact.Value, fact.Marks, fact.IsCounted);
    }

    private bool MustFollow(string path)
    {
        var inputs = _sides.SelectMany(s => Inputs(path, s)).ToHashSet(StringComparer.Ordinal);
        return inputs.Overlaps(_mentioned) || FollowsOtherwise(path) || Array.TrueForAll(_sides, s => Roots(path, s).Count == 0);
    }

    /// <summary>A single step from a single fact, or from the day alone.</summary>
    private bool CanFollow(string path, Side side)
    {
        if (side.Find(path) is not { Derivation: not null } fact)
        {
            return side.Find(path) is null;
        }

        var roots = Roots(path, side);
        var steps = Inputs(path, side).Append(path).Count(p => side.Find(p)?.Derivation is not (null or SameAsDerivation or AsOfDerivation));
        return roots.Count == 0
            || (roots.Count == 1 && (steps == 0 || (steps == 1 && !fact.Type.IsSet && !(_compared.Contains(path) && new FollowingFact(path, roots.First(), side).IsCounted))));
    }

    private bool FollowsOtherwise(string path)
    {
        if (_sides.Any(s => s.Find(path)?.Derivation is null))
        {
            return false;
        }

        var first = _sides[0];
        return Array.Exists(_sides, s => s != first && Description(path, s) != Description(path, first));
    }

    /// <summary>
    /// All that a derived fact follows by, in words: equal words, equal values. That time passes between two days is no difference of
    /// the rules: who is 18 on the one is compared with who is 18 on the other.
    /// </summary>
    private static string Description(string path, Side side) => side.Find(path)?.Derivation switch
    {
        null => path,
        AsOfDerivation => FactNames.AsOf,
        BetweenDerivation between => $"{between.Unit} {between.Rounding} ({Input(between.From, side)}) ({Input(between.To, side)})",
        TeerDerivation teer => $"teer {Input(teer.Noc, side)}",
        SameAsDerivation same => Input(same.Fact, side),
        LookupDerivation lookup => $"{lookup.Column} {string.Join(',', lookup.Where.Select(w => $"{w.Key}={Input(w.Value, side)}"))} {Rows(lookup.Table, side)}",
        _ => path,
    };

    private static string Input(string path, Side side) => path == FactNames.AsOf ? path : Description(path, side);

    private static string Rows(string table, Side side) =>
        string.Join(';', side.Law.Rows[side.Symbols.Table(table)]?.Select(r => string.Join(',', r.Cells)) ?? ["not known"]);

    /// <summary>The facts that a profile must give for this one to follow.</summary>
    private static HashSet<string> Roots(string path, Side side) =>
        Inputs(path, side).Where(i => i != FactNames.AsOf && side.Find(i)?.Derivation is null).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<string> Inputs(string path, Side side) => side.Find(path)?.Derivation switch
    {
        null => [],
        AsOfDerivation => [FactNames.AsOf],
        BetweenDerivation between => new[] { between.From, between.To }.SelectMany(i => Inputs(i, side).Prepend(i)),
        var derivation => derivation.Inputs.SelectMany(i => Inputs(i, side).Prepend(i)),
    };

    private HashSet<string> Closure(IEnumerable<string> paths) =>
        paths.SelectMany(p => _sides.SelectMany(s => Inputs(p, s)).Prepend(p)).ToHashSet(StringComparer.Ordinal);
}
