using CsCheck;
using ImpRules.Checking;
using ImpRules.Profiles;
using ImpRules.Vocabulary;

namespace ImpRules.Tests.Properties;

/// <summary>Random profiles that reach into rules: the facts of a few rules of a random date, some of them left out.</summary>
internal sealed class RandomCases
{
    private readonly RulePack _pack;
    private readonly CandidateValues _candidates;
    private readonly DateOnly[] _dates;

    /// <param name="pack">The rules.</param>
    /// <param name="days">The days to decide for; by default every day of a change, and the day before it.</param>
    public RandomCases(RulePack pack, params DateOnly[] days)
    {
        _pack = pack;
        _candidates = new CandidateValues(pack);
        _dates = days.Length > 0 ? days : [.. pack.Compiled.ChangeDates.Where(d => d > pack.Header.CoversFrom).SelectMany(d => new[] { d.AddDays(-1), d }).Append(new DateOnly(2026, 11, 1))];
    }

    public CandidateValues Candidates => _candidates;

    public Gen<(DateOnly AsOf, FactSet Facts)> Gen =>
        CsCheck.Gen.Int[0, int.MaxValue - 1].Select(seed => Make(new Random(seed)));

    /// <summary>The profile with a value for each of the facts that are not known.</summary>
    public FactSet Complete(FactSet facts, IEnumerable<string> paths, Random random)
    {
        foreach (var path in paths.Where(p => facts[p].State == FactState.NotKnown))
        {
            facts = facts.With(path, Pick(_candidates.Of(path), random));
        }

        return facts;
    }

    /// <summary>The case that a source of numbers comes to.</summary>
    public (DateOnly AsOf, FactSet Facts) Make(Random random)
    {
        var asOf = Pick(_dates, random);
        var rules = _pack.Compiled.At(asOf).Rules;
        var facts = FactSet.Empty;
        var left = random.NextDouble() * 0.5;
        for (var n = random.Next(1, 4); n > 0 && rules.Count > 0; n--)
        {
            var rule = rules[random.Next(rules.Count)];
            foreach (var fact in FactsOf(rule.Root.Criterion).Distinct().Where(f => f < _pack.Vocabulary.Facts.Count))
            {
                var path = _pack.Vocabulary.Facts[fact].Path;
                if (_pack.Vocabulary.Facts[fact].Type.Kind != FactKind.Text && random.NextDouble() >= left)
                {
                    facts = facts.With(path, Pick(_candidates.Of(path), random));
                }
            }
        }

        return (asOf, facts);
    }

    private IEnumerable<int> FactsOf(BoundCriterion criterion) => criterion.Junction == Junction.Test
        ? _pack.Checked.Conditions[criterion.Condition].Facts
        : criterion.Children.SelectMany(FactsOf);

    private static T Pick<T>(T[] items, Random random) => items[random.Next(items.Length)];
}
