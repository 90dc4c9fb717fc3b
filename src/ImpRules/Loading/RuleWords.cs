using ImpRules.Rules;

namespace ImpRules.Loading;

/// <summary>The words of rule files that stand for a closed set of things.</summary>
internal static class RuleWords
{
    public static IReadOnlyDictionary<string, PermitKind> Permits { get; } = new Dictionary<string, PermitKind>(StringComparer.Ordinal)
    {
        ["open"] = PermitKind.Open,
        ["employer-specific"] = PermitKind.EmployerSpecific,
        ["occupation-restricted-open"] = PermitKind.OccupationRestrictedOpen,
        ["none"] = PermitKind.None,
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

    public static IReadOnlyDictionary<string, DebtorKind> Debtors { get; } = new Dictionary<string, DebtorKind>(StringComparer.Ordinal)
    {
        ["employer"] = DebtorKind.Employer,
        ["worker"] = DebtorKind.Worker,
    };
}
