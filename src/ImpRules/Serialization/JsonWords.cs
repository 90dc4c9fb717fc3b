using ImpRules.Evaluation;
using ImpRules.Rules;
using ImpRules.Vocabulary;

namespace ImpRules.Serialization;

/// <summary>The fixed words of the decision's JSON.</summary>
internal static class JsonWords
{
    public static string Of(RuleKind kind) => kind switch
    {
        RuleKind.NoPermit => "no-permit",
        RuleKind.Authorization => "authorization",
        RuleKind.Exemption => "exemption",
        RuleKind.Stream => "stream",
        RuleKind.Obligation => "obligation",
        _ => "bar",
    };

    public static string Of(Confidence confidence) => confidence switch
    {
        Confidence.High => "high",
        Confidence.Medium => "medium",
        _ => "low",
    };

    public static string Of(Duty duty) => duty switch
    {
        Duty.OfferOfEmployment => "offer-of-employment",
        Duty.ComplianceFee => "compliance-fee",
        Duty.HolderFee => "holder-fee",
        Duty.ProcessingFee => "processing-fee",
        Duty.Lmia => "lmia",
        Duty.LmiaFee => "lmia-fee",
        _ => "other",
    };

    public static string Of(PortalSubmission submission) => submission switch
    {
        PortalSubmission.Required => "required",
        PortalSubmission.NoPermitNeeded => "no-permit-needed",
        PortalSubmission.AlreadyAuthorized => "already-authorized",
        PortalSubmission.OpenPermit => "open-permit",
        PortalSubmission.LmiaInstead => "lmia-instead",
        PortalSubmission.NotRequired => "not-required",
        _ => "not-settled",
    };

    public static string Of(FactState state) => state switch
    {
        FactState.Known => "known",
        FactState.Absent => "none",
        _ => "not-known",
    };

    public static string Of(FactOrigin origin) => origin switch
    {
        FactOrigin.Given => "given",
        FactOrigin.Derived => "derived",
        FactOrigin.Assumed => "assumed",
        FactOrigin.BuiltIn => "built-in",
        _ => "not-known",
    };

    public static string Of(Criterion criterion) => criterion switch
    {
        AnyOf => "any",
        NoneOf => "none",
        AllOf => "all",
        _ => "test",
    };

    public static string Of(Assumptions assumptions) => assumptions == Assumptions.None ? "none" : "usual";
}
