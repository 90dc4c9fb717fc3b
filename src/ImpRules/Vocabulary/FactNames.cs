namespace ImpRules.Vocabulary;

/// <summary>Names with a fixed meaning.</summary>
internal static class FactNames
{
    /// <summary>The as-of date: always known.</summary>
    public const string AsOf = "asOf";

    /// <summary>Facts of the decision so far, for streams, obligations and bars.</summary>
    public const string DecisionGroup = "decision";

    /// <summary>The groups of a profile.</summary>
    public static readonly IReadOnlyList<string> Groups = ["worker", "offer", "employer", "principal", "application"];

    /// <summary>The day on which the application is received.</summary>
    public const string ReceivedOn = "application.receivedOn";

    /// <summary>The exemption code that the applicant asks for.</summary>
    public const string RequestedCode = "application.requestedCode";
}
