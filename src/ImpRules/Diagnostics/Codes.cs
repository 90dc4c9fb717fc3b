namespace ImpRules.Diagnostics;

/// <summary>The stable identifiers of all diagnostics. Each has a page in <c>rules/README.md</c>.</summary>
internal static class Codes
{
    // Reading a file (001-019)
    public const string Unreadable = "IMP001";
    public const string NotYaml = "IMP002";
    public const string Forbidden = "IMP003";
    public const string TooLarge = "IMP004";
    public const string DuplicateKey = "IMP005";
    public const string UnknownKey = "IMP006";
    public const string UnknownFact = "IMP007";
    public const string WrongShape = "IMP008";
    public const string MissingKey = "IMP009";
    public const string BadValue = "IMP010";
    public const string MissingText = "IMP011";
    public const string UnknownKind = "IMP012";
    public const string TooMany = "IMP013";

    // Names and references (020-039)
    public const string DuplicateId = "IMP020";
    public const string UnknownParameter = "IMP021";
    public const string UnknownList = "IMP022";
    public const string UnknownTable = "IMP023";
    public const string UnknownColumn = "IMP024";
    public const string UnknownSource = "IMP025";
    public const string UnknownProvision = "IMP026";
    public const string UnknownCriterion = "IMP027";
    public const string Cycle = "IMP028";
    public const string MissingCitation = "IMP029";
    public const string Unused = "IMP030";
    public const string MissingTable = "IMP031";
    public const string BadName = "IMP032";

    // Conditions (040-059)
    public const string BadCondition = "IMP040";
    public const string TypeMismatch = "IMP041";
    public const string ValueNotAllowed = "IMP042";
    public const string OperatorNotAllowed = "IMP043";
    public const string NeverHolds = "IMP044";
    public const string AlwaysHolds = "IMP045";
    public const string DecisionFactHere = "IMP046";
    public const string NotDefinedThen = "IMP047";

    // Dates and versions (060-069)
    public const string InvertedPeriod = "IMP060";
    public const string OverlappingPeriods = "IMP061";
    public const string DuplicateRow = "IMP062";
    public const string ChangedIdentity = "IMP063";

    // Profiles (080-089)
    public const string UnknownField = "IMP080";
    public const string WrongType = "IMP081";
    public const string ImpossibleValue = "IMP082";
    public const string Contradiction = "IMP083";

    // Tests (090-099)
    public const string BadTest = "IMP090";
}
