using ImpRules.Compilation;
using ImpRules.Evaluation;
using ImpRules.Profiles;
using ImpRules.Vocabulary;

namespace ImpRules;

/// <summary>
/// Decides through which programme a hire goes. Immutable and safe to share between threads; reads no clock, no culture and
/// no time zone. It informs; it does not replace an officer's decision or legal advice.
/// </summary>
public sealed class RoutingEngine
{
    private readonly Func<RuleSet, CaseFacts, TruthBoard>? _evaluate;

    /// <summary>An engine that decides by the rules of a pack.</summary>
    public RoutingEngine(RulePack pack)
        : this(pack, null)
    {
    }

    /// <summary>An engine that finds the truths of a case in another way.</summary>
    internal RoutingEngine(RulePack pack, Func<RuleSet, CaseFacts, TruthBoard>? evaluate)
    {
        ArgumentNullException.ThrowIfNull(pack);
        Pack = pack;
        _evaluate = evaluate;
    }

    /// <summary>The rules it decides by.</summary>
    public RulePack Pack { get; }

    /// <summary>
    /// Decides a profile that was read from a file, for the day given here, else the day that the file gives, else the day on
    /// which it says the application is received.
    /// </summary>
    /// <exception cref="ArgumentException">No day is given; or a fact is not in the pack's vocabulary.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The pack does not cover the day.</exception>
    public Decision Decide(ProfileDocument profile, DateOnly? asOf = null, DecisionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(profile);
        var received = profile.Facts[FactNames.ReceivedOn];
        var day = asOf ?? profile.AsOf ?? (received.IsKnown ? received.AsDate() : (DateOnly?)null)
            ?? throw new ArgumentException("the profile gives neither `asOf` nor the day on which the application is received", nameof(asOf));
        return Decide(profile.Facts, day, options);
    }

    /// <summary>Decides one case, given as a typed profile.</summary>
    /// <inheritdoc cref="Decide(FactSet, DateOnly, DecisionOptions?)"/>
    public Decision Decide(Profile profile, DateOnly asOf, DecisionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return Decide(profile.ToFacts(), asOf, options);
    }

    /// <summary>Decides one case.</summary>
    /// <param name="facts">What is known of the worker, the offer, the employer, the principal and the application.</param>
    /// <param name="asOf">The day whose law applies: as a rule the day on which the application is received.</param>
    /// <param name="options">How to decide; null for the usual.</param>
    /// <exception cref="ArgumentException">A fact is not in the pack's vocabulary.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The pack does not cover the day.</exception>
    public Decision Decide(FactSet facts, DateOnly asOf, DecisionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        options ??= DecisionOptions.Default;
        var assume = options.Assumptions == Assumptions.Usual;
        var start = StartOf(asOf, assume);
        var code = RequestedCode(facts, options);
        if (_evaluate is not null)
        {
            var board = _evaluate(start.Rules, new CaseFacts(start.Rules, facts, asOf, assume));
            return new Decision(Pack, board, Router.Decide(board, code), facts, asOf, code, options.Assumptions);
        }

        var bound = facts.In(Pack.Vocabulary);
        var slate = start.Rent();
        var route = slate.Decide(facts, bound, asOf, code);
        var settled = new SettledBoard(start.Rules, slate.Truths, route, facts, asOf, assume);
        slate.Wipe();
        start.Return(slate);
        return new Decision(Pack, settled, route, facts, asOf, code, options.Assumptions);
    }

    /// <summary>
    /// Decides one case and keeps only what it comes to: for callers that decide very many. Allocates nothing once the facts
    /// were decided before.
    /// </summary>
    /// <param name="facts">What is known of the worker, the offer, the employer, the principal and the application.</param>
    /// <param name="asOf">The day whose law applies.</param>
    /// <param name="statuses">
    /// Receives whether each rule holds, in the order of <see cref="RulePack.RulesAt"/> for that day; or empty.
    /// </param>
    /// <param name="options">How to decide; null for the usual.</param>
    /// <exception cref="ArgumentException">A fact is not in the pack's vocabulary; or there is no room for the statuses.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The pack does not cover the day.</exception>
    public Verdict Evaluate(FactSet facts, DateOnly asOf, Span<Truth> statuses = default, DecisionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        options ??= DecisionOptions.Default;
        var start = StartOf(asOf, options.Assumptions == Assumptions.Usual);
        var rules = start.Rules.Rules;
        if (!statuses.IsEmpty && statuses.Length < rules.Count)
        {
            throw new ArgumentException(FormattableString.Invariant($"there are {rules.Count} rules on that day, and room for {statuses.Length} statuses"), nameof(statuses));
        }

        var code = RequestedCode(facts, options);
        if (_evaluate is not null)
        {
            var board = _evaluate(start.Rules, new CaseFacts(start.Rules, facts, asOf, start.Assumes));
            var found = Router.Decide(board, code);
            for (var i = 0; i < rules.Count && !statuses.IsEmpty; i++)
            {
                statuses[i] = board.Of(rules[i]);
            }

            return VerdictOf(found);
        }

        var bound = facts.In(Pack.Vocabulary);
        var slate = start.Rent();
        var route = slate.Decide(facts, bound, asOf, code);
        if (!statuses.IsEmpty)
        {
            start.Rules.CopyStatuses(slate.Truths, statuses);
        }

        slate.Wipe();
        start.Return(slate);
        return VerdictOf(route);
    }

    private static Verdict VerdictOf(Route route) => new(route.Routing, route.Primary?.Rule, route.Stream?.Rule);

    private static string? RequestedCode(FactSet facts, DecisionOptions options) =>
        options.RequestedCode ?? (facts[FactNames.RequestedCode] is { IsKnown: true } requested ? requested.AsText() : null);

    /// <exception cref="ArgumentOutOfRangeException">The pack does not cover the day.</exception>
    private StartingPoint StartOf(DateOnly asOf, bool assume) => asOf >= Pack.Header.CoversFrom ? Pack.StartOf(asOf, assume)
        : throw new ArgumentOutOfRangeException(
            nameof(asOf), FormattableString.Invariant($"the pack covers {Pack.Header.CoversFrom:yyyy-MM-dd} and later, not {asOf:yyyy-MM-dd}"));
}
