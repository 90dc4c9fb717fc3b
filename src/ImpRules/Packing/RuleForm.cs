using ImpRules.Rules;

namespace ImpRules.Packing;

/// <summary>Rule versions.</summary>
internal static class RuleForm
{
    public static void Write(PackedWriter to, RuleVersion rule)
    {
        to.Number((int)rule.Kind);
        to.Text(rule.Id);
        to.Text(rule.Code);
        to.Items(rule.FormerCodes, CommonForm.WriteWord);
        to.Text(rule.Family);
        CommonForm.Write(to, rule.Title);
        CommonForm.Write(to, rule.Authority);
        CommonForm.Write(to, rule.Effective);
        to.Number((int)rule.Permit);
        to.Optional(rule.Duration, Write);
        to.Number((int)rule.Confidence);
        to.Items(rule.OpenQuestions, CommonForm.Write);
        to.Items(rule.Guidance, CommonForm.Write);
        to.Number(rule.Rank);
        to.Number((int)rule.Duty);
        to.Number((int)rule.OwedBy);
        to.Optional(rule.Amount, CommonForm.Write);
        CriterionForm.Write(to, rule.Criteria);
        CommonForm.Write(to, rule.Span);
    }

    public static RuleVersion Read(PackedReader from) => new()
    {
        Kind = (RuleKind)from.Number(),
        Id = from.Text(),
        Code = from.TextOrNull(),
        FormerCodes = from.Items(CommonForm.ReadWord),
        Family = from.Text(),
        Title = CommonForm.ReadText(from),
        Authority = CommonForm.ReadCitation(from),
        Effective = CommonForm.ReadPeriod(from),
        Permit = (PermitKind)from.Number(),
        Duration = from.Optional(ReadDuration),
        Confidence = (Confidence)from.Number(),
        OpenQuestions = from.Items(CommonForm.ReadText),
        Guidance = from.Items(CommonForm.ReadText),
        Rank = from.Number(),
        Duty = (Duty)from.Number(),
        OwedBy = (DebtorKind)from.Number(),
        Amount = from.Optional(CommonForm.ReadQuantity),
        Criteria = (AllOf)CriterionForm.Read(from),
        Span = CommonForm.ReadSpan(from),
    };

    private static void Write(PackedWriter to, PermitDuration duration)
    {
        to.Optional(duration.Months, CommonForm.Write);
        CommonForm.Write(to, duration.Text);
        to.Items(duration.Citations, CommonForm.Write);
    }

    private static PermitDuration ReadDuration(PackedReader from) =>
        new(from.Optional(CommonForm.ReadQuantity), CommonForm.ReadText(from), from.Items(CommonForm.ReadCitation));
}
