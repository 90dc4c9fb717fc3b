using ImpRules.Rules;

namespace ImpRules.Packing;

/// <summary>Criteria as they are written, with everything below them.</summary>
internal static class CriterionForm
{
    private const int Test = 0, All = 1, Any = 2, None = 3, Shared = 4;

    public static void Write(PackedWriter to, Criterion criterion)
    {
        switch (criterion)
        {
            case Test test:
                to.Number(Test);
                to.Text(test.When);
                CommonForm.Write(to, test.WhenSpan);
                break;
            case CriterionGroup group:
                to.Number(group switch { AllOf => All, AnyOf => Any, _ => None });
                to.Items(group.Children, Write);
                break;
            case SharedUse use:
                to.Number(Shared);
                to.Text(use.Name);
                break;
            default:
                throw new NotSupportedException($"{criterion.GetType().Name} has no packed form");
        }

        to.Text(criterion.Id);
        to.Optional(criterion.Text, CommonForm.Write);
        to.Items(criterion.Citations, CommonForm.Write);
        to.Optional(criterion.Guidance, CommonForm.Write);
        to.Flag(criterion.AssessedByOfficer);
        to.Text(criterion.SharedName);
        CommonForm.Write(to, criterion.Span);
    }

    public static Criterion Read(PackedReader from)
    {
        Criterion own = from.Number() switch
        {
            Test => new Test { When = from.Text(), WhenSpan = CommonForm.ReadSpan(from) },
            All => new AllOf { Children = from.Items(Read) },
            Any => new AnyOf { Children = from.Items(Read) },
            None => new NoneOf { Children = from.Items(Read) },
            Shared => new SharedUse { Name = from.Text() },
            var other => throw PackedForm.Unknown("criterion", other),
        };
        return own with
        {
            Id = from.TextOrNull(),
            Text = from.Optional(CommonForm.ReadText),
            Citations = from.Items(CommonForm.ReadCitation),
            Guidance = from.Optional(CommonForm.ReadText),
            AssessedByOfficer = from.Flag(),
            SharedName = from.TextOrNull(),
            Span = CommonForm.ReadSpan(from),
        };
    }
}
