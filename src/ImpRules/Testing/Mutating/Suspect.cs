using ImpRules.Checking;
using ImpRules.Diagnostics;
using ImpRules.Rules;

namespace ImpRules.Testing.Mutating;

/// <summary>A mistake under trial: the mutation, and every place where it strikes, which are several for a shared criterion.</summary>
internal sealed class Suspect(string subject, SourceSpan span, Mutation mutation, IReadOnlyList<(BoundRule Rule, BoundCriterion Criterion)> targets)
{
    private readonly HashSet<BoundCriterion> _struck = new(targets.Select(t => t.Criterion), ReferenceEqualityComparer.Instance);
    private volatile bool _isKilled;

    public Mutation Mutation => mutation;

    public IReadOnlyList<(BoundRule Rule, BoundCriterion Criterion)> Targets => targets;

    public bool IsKilled => _isKilled;

    public bool Strikes(BoundCriterion criterion) => _struck.Contains(criterion);

    public void Kill() => _isKilled = true;

    public Mutant ToMutant() => new([.. targets.Select(t => t.Rule.Rule).Distinct(ReferenceEqualityComparer.Instance).Cast<RuleVersion>()], targets[0].Criterion.Source, span, mutation.Change, IsKilled)
    {
        Subject = subject,
    };
}
