using System.Globalization;
using ImpRules.Evaluation;
using ImpRules.Loading;
using ImpRules.Rules;
using ImpRules.Vocabulary;

namespace ImpRules.Testing;

/// <summary>Holds what a case expects against a decision.</summary>
internal static class Expectations
{
    public static IReadOnlyList<RuleTestFailure> Failures(RuleExpectation expect, Decision decision, string rule)
    {
        var failures = new List<RuleTestFailure>();
        var outcome = decision.Find(rule);
        if (expect.Status is { } status)
        {
            Rule("status", status, rule);
        }

        foreach (var (id, truth) in expect.Criteria)
        {
            var got = outcome is null ? null : Flatten(outcome.Criteria).FirstOrDefault(c => c.Id == id);
            Compare($"criterion {id}", Words.Of(truth), got is null ? "no such criterion in the version in force" : Words.Of(got.Status), got is null ? null : Facts(got));
        }

        foreach (var (id, wanted) in expect.Also)
        {
            Rule(id, wanted, id);
        }

        if (expect.Routing is { } routing)
        {
            Compare("routing", Words.Of(routing), Words.Of(decision.Routing), Why(decision));
        }

        Compare("code", expect.Code, decision.Primary?.Rule.Code ?? "none", Why(decision));
        Compare("exemption", expect.Exemption, decision.Primary?.Rule.Id ?? "none", Why(decision));
        Compare("permit", expect.Permit is { } permit ? Words.Of(permit) : null, Words.Of(decision.Permit));
        Compare("lmia", expect.Lmia, decision.Stream?.Rule.Id ?? "none", Names(decision.OpenStreams.Select(s => s.Rule.Id)));
        if (expect.OfferOfEmployment is { } offer)
        {
            Compare("offerOfEmployment", Say(offer), Say(decision.Owes(Duty.OfferOfEmployment)));
        }

        if (expect.ComplianceFee is { } fee)
        {
            Compare("complianceFee", Say(fee), decision.AmountOf(Duty.ComplianceFee) is { } amount ? Say(amount) : "undetermined");
        }

        var missing = decision.MissingFacts.Concat(decision.FurtherFacts).SelectMany(m => m.Instead.Append(m.Fact)).Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var fact in expect.Missing.Where(f => !missing.Contains(f)))
        {
            Compare("missing", fact, missing.Count == 0 ? "nothing is missing" : string.Join(", ", missing.Order(StringComparer.Ordinal)));
        }

        return failures;

        void Rule(string subject, RuleStatus wanted, string id)
        {
            var got = decision.Find(id);
            Compare(subject, Say(wanted), got is null ? Say(RuleStatus.NotInForce) : Words.Of(got.Status), got is null ? null : Open(got));
        }

        void Compare(string subject, string? wanted, string got, string? because = null)
        {
            if (wanted is not null && !string.Equals(wanted, got, StringComparison.Ordinal))
            {
                failures.Add(new RuleTestFailure(subject, wanted, got, because));
            }
        }
    }

    private static string? Why(Decision decision) => decision.Routing switch
    {
        Routing.Undetermined => $"missing {Names(decision.MissingFacts.Select(m => m.Fact.Path))}",
        Routing.Tfwp => null,
        _ => $"{decision.Primary!.Rule.Id} is met",
    };

    /// <summary>The criteria that keep a rule from being met, or leave it open.</summary>
    private static string? Open(RuleOutcome outcome) => outcome.Status switch
    {
        Truth.Met => null,
        Truth.NotMet => $"not met: {Names(outcome.Failures.Select(f => f.Id ?? "a group"))}",
        _ => $"not known: {Names(Flatten(outcome.Criteria).Where(c => c.Status == Truth.Undetermined && c.Children.Count == 0).Select(c => c.Id ?? "a test"))}",
    };

    private static string Facts(CriterionOutcome criterion) => criterion.Children.Count == 0
        ? string.Join(", ", criterion.Facts.Select(f => $"{f.Fact.Path} is {f.Value}"))
        : string.Join(", ", criterion.Children.Select(c => $"{c.Id ?? "a group"} is {Words.Of(c.Status)}"));

    private static IEnumerable<CriterionOutcome> Flatten(CriterionOutcome criterion) => criterion.Children.SelectMany(Flatten).Prepend(criterion);

    private static string Names(IEnumerable<string> names) => string.Join(", ", names.Distinct());

    private static string Say(bool? value) => value switch { true => "true", false => "false", _ => "undetermined" };

    private static string Say(decimal amount) => amount.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Say(RuleStatus status) => status switch
    {
        RuleStatus.Met => "met",
        RuleStatus.NotMet => "not-met",
        RuleStatus.NotInForce => "not-in-force",
        _ => "undetermined",
    };
}
