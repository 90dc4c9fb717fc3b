using System.Globalization;
using ImpRules.Evaluation;
using ImpRules.Loading;
using ImpRules.Rules;
using ImpRules.Vocabulary;

namespace ImpRules.Testing;

/// <summary>Holds what a case expects against a decision.</summary>
internal sealed class Expectations
{
    private readonly RuleTestCase _test;
    private readonly Decision _decision;
    private readonly string _rule;
    private readonly bool _explains;
    private readonly List<RuleTestFailure> _failures = [];

    private Expectations(RuleTestCase test, Decision decision, string rule, bool explains) => (_test, _decision, _rule, _explains) = (test, decision, rule, explains);

    /// <summary>What did not come out as a case of a rule's tests expects.</summary>
    public static IReadOnlyList<RuleTestFailure> Failures(RuleTestCase test, Decision decision, string rule) => Look(test, decision, rule, explains: true);

    /// <summary>Whether everything comes out as the case expects.</summary>
    public static bool AreMet(RuleTestCase test, Decision decision, string rule) => Look(test, decision, rule, explains: false).Count == 0;

    private static List<RuleTestFailure> Look(RuleTestCase test, Decision decision, string rule, bool explains)
    {
        var expectations = new Expectations(test, decision, rule, explains);
        expectations.Rules(test.Expect);
        expectations.Routing(test.Expect);
        expectations.Duties(test.Expect);
        expectations.Missing(test.Expect);
        return expectations._failures;
    }

    private void Rules(RuleExpectation expect)
    {
        if (expect.Status is { } status)
        {
            Rule("status", status, _rule);
        }

        var outcome = _decision.Find(_rule);
        foreach (var (id, truth) in expect.Criteria)
        {
            var got = outcome is null ? null : Flatten(outcome.Criteria).FirstOrDefault(c => c.Id == id);
            Compare($"criterion {id}", Words.Of(truth), got is null ? "no such criterion in the version in force" : Words.Of(got.Status), () => got is null ? [] : Reasons.For(got));
        }

        foreach (var (id, wanted) in expect.Also)
        {
            Rule(id, wanted, id);
        }
    }

    private void Rule(string subject, RuleStatus wanted, string id)
    {
        var got = _decision.Find(id);
        Compare(subject, Say(wanted), got is null ? Say(RuleStatus.NotInForce) : Words.Of(got.Status), () => got is null ? [] : Reasons.For(got, _test));
    }

    private void Routing(RuleExpectation expect)
    {
        Compare("routing", expect.Routing is { } routing ? Words.Of(routing) : null, Words.Of(_decision.Routing), WhyRouting);
        Compare("code", expect.Code, _decision.Primary?.Rule.Code ?? "none", () => WhyNotPrimary(o => o.Rule.Code == expect.Code));
        Compare("exemption", expect.Exemption, _decision.Primary?.Rule.Id ?? "none", () => WhyNotPrimary(o => o.Rule.Id == expect.Exemption));
        Compare("permit", expect.Permit is { } permit ? Words.Of(permit) : null, Words.Of(_decision.Permit), WhyRouting);
    }

    private void Duties(RuleExpectation expect)
    {
        Compare("lmia", expect.Lmia, _decision.Stream?.Rule.Id ?? "none", () => _decision.Find(expect.Lmia!) is { } stream ? Reasons.For(stream, _test) : []);
        if (expect.OfferOfEmployment is { } offer)
        {
            Compare("offerOfEmployment", Say(offer), Say(_decision.Owes(Duty.OfferOfEmployment)), () => WhyOwed(Duty.OfferOfEmployment));
        }

        if (expect.ComplianceFee is { } fee)
        {
            Compare("complianceFee", Say(fee), _decision.AmountOf(Duty.ComplianceFee) is { } amount ? Say(amount) : "undetermined", () => WhyOwed(Duty.ComplianceFee));
        }
    }

    private void Missing(RuleExpectation expect)
    {
        if (expect.Missing.Count == 0)
        {
            return;
        }

        var missing = _decision.MissingFacts.Concat(_decision.FurtherFacts).SelectMany(m => m.Instead.Append(m.Fact)).Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var fact in expect.Missing.Where(f => !missing.Contains(f)))
        {
            Compare("missing", fact, missing.Count == 0 ? "nothing is missing" : string.Join(", ", missing.Order(StringComparer.Ordinal)), () => []);
        }
    }

    private void Compare(string subject, string? wanted, string got, Func<IReadOnlyList<string>> because)
    {
        if (wanted is not null && !string.Equals(wanted, got, StringComparison.Ordinal))
        {
            _failures.Add(new RuleTestFailure(subject, wanted, got, _explains ? because() : []));
        }
    }

    /// <summary>What is missing, the rule that the routing rests on, or what keeps the rule under test from being that rule.</summary>
    private IReadOnlyList<string> WhyRouting() =>
        _decision.Routing == ImpRules.Routing.Undetermined ? [$"missing {string.Join(", ", _decision.MissingFacts.Select(m => m.Fact.Path))}"]
        : _decision.Primary is { } primary ? [$"`{primary.Rule.Id}` is met"]
        : _decision.Find(_rule) is { Rule.Kind: RuleKind.NoPermit or RuleKind.Authorization or RuleKind.Exemption } own ? Reasons.For(own, _test)
        : [];

    /// <summary>What keeps the rule that was expected from being the one that the routing rests on.</summary>
    private IReadOnlyList<string> WhyNotPrimary(Func<RuleOutcome, bool> isExpected)
    {
        var expected = _decision.NoPermitCases.Concat(_decision.Exemptions).Where(isExpected).MaxBy(o => o.Status == Truth.Met);
        return expected is null ? ["no rule in force on that day has it"]
            : expected.Status != Truth.Met ? Reasons.For(expected, _test)
            : _decision.Primary is { } primary ? [$"`{expected.Rule.Id}` is met as well, but `{primary.Rule.Id}` comes first"]
            : WhyRouting();
    }

    private IReadOnlyList<string> WhyOwed(Duty duty) =>
        _decision.Routing == ImpRules.Routing.Undetermined ? WhyRouting()
        : _decision.Obligations.Where(o => o.Rule.Duty == duty).MaxBy(o => o.Status) is { } obligation ? Reasons.For(obligation, _test)
        : [];

    private static IEnumerable<CriterionOutcome> Flatten(CriterionOutcome criterion) => criterion.Children.SelectMany(Flatten).Prepend(criterion);

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
