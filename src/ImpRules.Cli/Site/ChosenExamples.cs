using ImpRules.Evaluation;
using ImpRules.Rules;

namespace ImpRules.Cli.Site;

/// <summary>The cases that show a version best: one clear yes, and a no for each criterion.</summary>
internal sealed class ChosenExamples
{
    public ChosenExamples(IEnumerable<Example> all, RuleVersion version, CriterionOutcome root)
    {
        List<Example> own = [.. all.Where(e => e.Status is not null && version.Effective.Contains(e.Case.AsOf))];
        All = own;
        Yes = own.Find(e => e.Status == Truth.Met);
        var failing = own.Where(e => FirstFailure(e) is not null).DistinctBy(FirstFailure).ToDictionary(e => FirstFailure(e)!, StringComparer.Ordinal);
        var criteria = Flat(root).Where(c => c.Id is not null && c.Criterion.Text is not null).DistinctBy(c => c.Id).ToList();
        Noes = [.. criteria.Where(c => failing.ContainsKey(c.Id!)).Select(c => (c, failing[c.Id!]))];
        var shown = Noes.Select(n => n.Example).Append(Yes).ToHashSet();
        Others = [.. own.Where(e => !shown.Contains(e))];
    }

    /// <summary>Every case of a day on which the version is in force.</summary>
    public IReadOnlyList<Example> All { get; }

    /// <summary>The first case in which the rule is met.</summary>
    public Example? Yes { get; }

    /// <summary>For each criterion that some case has fail: that case.</summary>
    public IReadOnlyList<(CriterionOutcome Criterion, Example Example)> Noes { get; }

    public IReadOnlyList<Example> Others { get; }

    /// <summary>The criterion that a case is about: the first that it expects not to be met.</summary>
    private static string? FirstFailure(Example example) => example.Status != Truth.NotMet ? null
        : example.Case.Test.Expect.Criteria.Where(c => c.Value == Truth.NotMet).Select(c => c.Key).FirstOrDefault();

    private static IEnumerable<CriterionOutcome> Flat(CriterionOutcome criterion) => criterion.Children.SelectMany(Flat).Prepend(criterion);
}
