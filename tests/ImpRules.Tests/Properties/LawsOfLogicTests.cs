using CsCheck;
using ImpRules.Profiles;
using ImpRules.Vocabulary;

namespace ImpRules.Tests.Properties;

/// <summary>What must hold of every decision on the shipped pack, whatever the facts and the date.</summary>
public sealed class LawsOfLogicTests
{
    private const int Cases = 1500;

    /// <summary>A profile that gives everything takes a hundred times as long as one that gives a little.</summary>
    private const int CompleteCases = 400;
    private static readonly DecisionOptions NoAssumptions = new() { Assumptions = Assumptions.None };
    private readonly RulePack _pack = ShippedPack.Instance;
    private readonly RoutingEngine _engine = new(ShippedPack.Instance);
    private readonly RandomCases _cases = new(ShippedPack.Instance);

    [Fact]
    public void Adding_a_fact_never_turns_a_determined_answer_into_another() =>
        _cases.Gen.Select(Gen.Int[0, int.MaxValue - 1]).Sample(
            (given, seed) =>
            {
                var random = new Random(seed);
                var before = _engine.Decide(given.Facts, given.AsOf, NoAssumptions);
                var unknown = Unknown(before);
                var more = _cases.Complete(given.Facts, [unknown[random.Next(unknown.Count)]], random);
                var after = _engine.Decide(more, given.AsOf, NoAssumptions);
                Agrees(before, after);
            },
            iter: Cases);

    [Fact]
    public void A_determined_answer_agrees_with_every_completion_of_the_missing_facts() =>
        _cases.Gen.Select(Gen.Int[0, int.MaxValue - 1]).Sample(
            (given, seed) =>
            {
                var random = new Random(seed);
                var before = _engine.Decide(given.Facts, given.AsOf, NoAssumptions);
                for (var i = 0; i < 3; i++)
                {
                    Agrees(before, _engine.Decide(_cases.Complete(given.Facts, Unknown(before), random), given.AsOf, NoAssumptions));
                }
            },
            iter: CompleteCases);

    [Fact]
    public void With_every_fact_given_nothing_is_left_to_ask() =>
        _cases.Gen.Select(Gen.Int[0, int.MaxValue - 1]).Sample(
            (given, seed) =>
            {
                var before = _engine.Decide(given.Facts, given.AsOf, NoAssumptions);
                var decision = _engine.Decide(_cases.Complete(given.Facts, Unknown(before), new Random(seed)), given.AsOf);
                decision.MissingFacts.Should().BeEmpty();
                (decision.Routing == Routing.Undetermined).Should().Be(decision.LawNotKnown.Count > 0 && decision.Routing == Routing.Undetermined);
            },
            iter: CompleteCases);

    [Fact]
    public void Facts_that_are_not_asked_for_cannot_change_an_open_routing() =>
        _cases.Gen.Select(Gen.Int[0, int.MaxValue - 1]).Sample(
            (given, seed) =>
            {
                var before = _engine.Decide(given.Facts, given.AsOf);
                if (before.Routing != Routing.Undetermined || before.LawNotKnown.Count > 0)
                {
                    return;
                }

                var asked = before.MissingFacts.SelectMany(m => m.Instead.Append(m.Fact)).Select(f => f.Path).ToHashSet();
                var assumed = _pack.Vocabulary.Facts.Where(f => f.Assume.State != FactState.NotKnown).Select(f => f.Path).ToHashSet();
                var others = Unknown(before).Where(p => !asked.Contains(p) && !assumed.Contains(p) && !FollowsFrom(p, asked));
                var after = _engine.Decide(_cases.Complete(given.Facts, others, new Random(seed)), given.AsOf);
                after.Routing.Should().Be(Routing.Undetermined);
            },
            iter: CompleteCases);

    [Fact]
    public void An_undetermined_routing_always_says_what_is_missing() =>
        _cases.Gen.Sample(
            given =>
            {
                var decision = _engine.Decide(given.Facts, given.AsOf);
                if (decision.Routing == Routing.Undetermined)
                {
                    (decision.MissingFacts.Count + decision.LawNotKnown.Count).Should().BePositive();
                    decision.Possible.Should().HaveCountGreaterThan(1);
                }
            },
            iter: Cases);

    /// <summary>Saying aloud what was assumed can open or settle a question that hangs on it, but never turns one programme into another.</summary>
    [Fact]
    public void Giving_an_assumed_fact_as_it_was_assumed_never_turns_the_routing_into_another() =>
        _cases.Gen.Sample(
            given =>
            {
                var before = _engine.Decide(given.Facts, given.AsOf);
                var spelled = before.Assumptions.Aggregate(given.Facts, (facts, a) => facts.With(a.Fact.Path, a.Value));
                var after = _engine.Decide(spelled, given.AsOf);
                if (before.Routing != Routing.Undetermined && after.Routing != Routing.Undetermined)
                {
                    after.Routing.Should().Be(before.Routing);
                }
            },
            iter: Cases);

    private static void Agrees(Decision before, Decision after)
    {
        var later = after.Exemptions.Concat(after.NoPermitCases).ToDictionary(e => e.Rule.Id, e => e.Status);
        foreach (var rule in before.Exemptions.Concat(before.NoPermitCases).Where(e => e.Status != Truth.Undetermined))
        {
            later[rule.Rule.Id].Should().Be(rule.Status, "{0} was settled", rule.Rule.Id);
        }

        if (before.Routing != Routing.Undetermined)
        {
            after.Routing.Should().Be(before.Routing);
        }
    }

    /// <summary>Facts that are neither given nor follow from given ones.</summary>
    private List<string> Unknown(Decision decision) =>
        [.. _cases.Candidates.Facts.Where(f => decision.Fact(f.Path).Value.State == FactState.NotKnown).Select(f => f.Path)];

    private bool FollowsFrom(string path, HashSet<string> asked) =>
        _pack.Vocabulary.Find(path)?.Derivation?.Inputs.Any(i => asked.Contains(i)) == true;
}
