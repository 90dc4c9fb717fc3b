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
    private readonly Func<RuleSet, CaseFacts, TruthBoard> _evaluate;

    /// <summary>An engine that decides by the rules of a pack.</summary>
    public RoutingEngine(RulePack pack)
        : this(pack, (rules, facts) => new WalkedBoard(rules, facts))
    {
    }

    /// <summary>An engine that finds the truths of a case in another way.</summary>
    internal RoutingEngine(RulePack pack, Func<RuleSet, CaseFacts, TruthBoard> evaluate)
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
        if (asOf < Pack.Header.CoversFrom)
        {
            throw new ArgumentOutOfRangeException(
                nameof(asOf), FormattableString.Invariant($"the pack covers {Pack.Header.CoversFrom:yyyy-MM-dd} and later, not {asOf:yyyy-MM-dd}"));
        }

        options ??= DecisionOptions.Default;
        var rules = Pack.Compiled.At(asOf);
        var cases = new CaseFacts(rules, facts, asOf, options.Assumptions == Assumptions.Usual);
        var requested = facts[FactNames.RequestedCode];
        var code = options.RequestedCode ?? (requested.IsKnown ? requested.AsText() : null);
        var board = _evaluate(rules, cases);
        return new Decision(Pack, board, Router.Decide(board, code), facts, asOf, code, options.Assumptions);
    }
}
