using ImpRules.Checking;
using ImpRules.Profiles;
using ImpRules.Vocabulary;

namespace ImpRules.Reach;

/// <summary>
/// Looks for a profile that one of two rules is met by and the other is not. The search is exact over profiles that give every
/// fact that the rules ask for: what is not found does not exist.
/// </summary>
internal sealed class ReachSearch
{
    /// <summary>Steps after which a search is given up; rules of the shipped pack need a few dozen.</summary>
    public const int UsualSteps = 50_000;

    private readonly Cells _cells;
    private readonly FormulaBuilder _builder;
    private readonly Formulas _formulas;
    private readonly Solver _solver;

    private ReachSearch(IReadOnlyList<Side> sides, IReadOnlyList<Statement> statements, bool eitherVocabulary, int mostSteps)
    {
        _cells = new Cells(sides, statements, eitherVocabulary);
        _formulas = new Formulas(_cells.All);
        _builder = new FormulaBuilder(_cells, _formulas);
        _solver = new Solver(_cells.All, _formulas, mostSteps);
    }

    /// <summary>A search over what two rules say.</summary>
    /// <param name="one">A rule.</param>
    /// <param name="other">Another, or the same of another day or pack.</param>
    /// <param name="eitherVocabulary">Whether a value may be one that only one of the packs allows.</param>
    /// <param name="mostSteps">After how many steps to give up.</param>
    public static (ReachSearch Search, Statement One, Statement Other, FactSources Sources) Between(Side one, Side other, bool eitherVocabulary = false, int mostSteps = UsualSteps)
    {
        var sources = new FactSources(one, other);
        var first = new StatementReader(one, sources).Read();
        var second = new StatementReader(other, sources).Read();
        return (new ReachSearch([one, other], [first, second], eitherVocabulary, mostSteps), first, second, sources);
    }

    /// <summary>
    /// Tests of a rule that nobody's outcome hangs on: whoever meets the rule would meet it without them, and the other way
    /// round.
    /// </summary>
    public static IReadOnlyList<BoundCriterion> Idle(Side side, int mostSteps = UsualSteps)
    {
        var reader = new StatementReader(side, new FactSources(side));
        var whole = reader.Read();
        return [.. Tests(side.Rule!.Root).Where(test => new[] { Truth.Met, Truth.NotMet }.Any(truth =>
        {
            var without = reader.Read(new Dictionary<BoundCriterion, Truth>(ReferenceEqualityComparer.Instance) { [test] = truth });
            var search = new ReachSearch([side], [whole, without], eitherVocabulary: false, mostSteps);
            return search.Find(whole, without) is null && search.Find(without, whole) is null;
        }))];
    }

    /// <summary>
    /// A profile by which one statement is met and the other is not, and by which facts have values rather than none where that
    /// can be; null when there is none.
    /// </summary>
    /// <exception cref="TooManyStepsException">The search takes too long.</exception>
    public FactSet? Find(Statement met, Statement notMet)
    {
        var goal = _formulas.All([_builder.Build(met, Outcome.Met), _builder.Build(notMet, Outcome.NotProven)]);
        if (_solver.Solve(goal) is not { } cells)
        {
            return null;
        }

        foreach (var fact in _cells.All.GroupBy(v => v.Fact, StringComparer.Ordinal))
        {
            if (Value(fact, cells).State == FactState.Absent && _cells.AssumedOf(fact.Key).State != FactState.Absent
                && _formulas.All([goal, _builder.Known(fact)]) is var plainer && Solve(plainer) is { } known)
            {
                (goal, cells) = (plainer, known);
            }
        }

        return FactSet.Of(_cells.All.GroupBy(v => v.Fact, StringComparer.Ordinal).Select(f => KeyValuePair.Create(f.Key, Value(f, cells))));
    }

    /// <summary>What is only wished for is not searched for long.</summary>
    private int[]? Solve(Formula wish)
    {
        try
        {
            return _solver.Solve(wish);
        }
        catch (TooManyStepsException)
        {
            return null;
        }
    }

    private FactValue Value(IGrouping<string, Variable> fact, int[] cells) => fact.First() is { Member: null } variable
        ? variable.Cells[cells[variable.Index]]
        : FactValue.OfSet(_cells.Declaration(fact.Key).Type.Kind, fact.Where(v => v.Cells[cells[v.Index]].AsBoolean()).Select(v => v.Member!));

    private static IEnumerable<BoundCriterion> Tests(BoundCriterion criterion) =>
        criterion.Junction == Junction.Test ? [criterion] : criterion.Children.SelectMany(Tests);
}
