using ImpRules.Rules;

namespace ImpRules.Checking;

/// <summary>Puts shared criteria where a rule uses them, and hands each authority down to the criteria that name none.</summary>
/// <param name="shared">The criterion that a name stands for.</param>
/// <param name="condition">The position of the condition of a test.</param>
internal sealed class CriterionBinder(Func<SharedUse, Criterion> shared, Func<Test, int> condition)
{
    public BoundRule Bind(RuleVersion rule) => new(rule, Bind(rule.Criteria, [rule.Authority], 0));

    private BoundCriterion Bind(Criterion criterion, IReadOnlyList<Citation> inherited, int depth)
    {
        var source = criterion is SharedUse use ? shared(use) : criterion;
        var citations = criterion.Citations.Count > 0 ? criterion.Citations : source.Citations.Count > 0 ? source.Citations : inherited;
        if (source is Test test)
        {
            return new BoundCriterion(source, Junction.Test, [], condition(test), citations);
        }

        if (source is not CriterionGroup group || depth > SharedCriteria.MostDepth)
        {
            return new BoundCriterion(source, Junction.All, [], -1, citations);
        }

        var children = new BoundCriterion[group.Children.Count];
        for (var i = 0; i < children.Length; i++)
        {
            children[i] = Bind(group.Children[i], citations, depth + 1);
        }

        return new BoundCriterion(source, group switch { AnyOf => Junction.Any, NoneOf => Junction.None, _ => Junction.All }, children, -1, citations);
    }
}
