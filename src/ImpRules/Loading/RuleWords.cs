using ImpRules.Rules;
using ImpRules.Vocabulary;

namespace ImpRules.Loading;

/// <summary>The words of rule and test files that stand for a closed set of things.</summary>
internal static class RuleWords
{
    public static IReadOnlyDictionary<string, PermitKind> Permits { get; } = Enum.GetValues<PermitKind>().ToDictionary(Words.Of, StringComparer.Ordinal);

    public static IReadOnlyDictionary<string, Routing> Routings { get; } = Enum.GetValues<Routing>().ToDictionary(Words.Of, StringComparer.Ordinal);

    public static IReadOnlyDictionary<string, Truth> Truths { get; } = Enum.GetValues<Truth>().ToDictionary(Words.Of, StringComparer.Ordinal);

    public static IReadOnlyDictionary<string, RuleStatus> Statuses { get; } = new Dictionary<string, RuleStatus>(StringComparer.Ordinal)
    {
        ["met"] = RuleStatus.Met,
        ["not-met"] = RuleStatus.NotMet,
        ["undetermined"] = RuleStatus.Undetermined,
        ["not-in-force"] = RuleStatus.NotInForce,
    };

    public static IReadOnlyDictionary<string, Confidence> Confidences { get; } = new Dictionary<string, Confidence>(StringComparer.Ordinal)
    {
        ["high"] = Confidence.High,
        ["medium"] = Confidence.Medium,
        ["low"] = Confidence.Low,
    };

    public static IReadOnlyDictionary<string, Duty> Duties { get; } = new Dictionary<string, Duty>(StringComparer.Ordinal)
    {
        ["offer-of-employment"] = Duty.OfferOfEmployment,
        ["compliance-fee"] = Duty.ComplianceFee,
        ["holder-fee"] = Duty.HolderFee,
        ["processing-fee"] = Duty.ProcessingFee,
        ["lmia"] = Duty.Lmia,
        ["lmia-fee"] = Duty.LmiaFee,
        ["other"] = Duty.Other,
    };

    public static IReadOnlyDictionary<string, ChecklistPart> Parts { get; } = new Dictionary<string, ChecklistPart>(StringComparer.Ordinal)
    {
        ["exemption"] = ChecklistPart.Exemption,
        ["grounds"] = ChecklistPart.Grounds,
        ["fee"] = ChecklistPart.Fee,
        ["duties"] = ChecklistPart.Duties,
    };

    public static IReadOnlyDictionary<string, DebtorKind> Debtors { get; } = new Dictionary<string, DebtorKind>(StringComparer.Ordinal)
    {
        ["employer"] = DebtorKind.Employer,
        ["worker"] = DebtorKind.Worker,
    };
}
