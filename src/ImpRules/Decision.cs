using ImpRules.Checking;
using ImpRules.Compilation;
using ImpRules.Conditions;
using ImpRules.Evaluation;
using ImpRules.Profiles;
using ImpRules.Rules;
using ImpRules.Vocabulary;

namespace ImpRules;

/// <summary>
/// Through which programme a hire goes, why, and what follows. It says what the published rules say of the facts given; it
/// does not decide in an officer's place. Trees and sentences are made when they are asked for.
/// </summary>
public sealed partial class Decision
{
    private readonly TruthBoard _board;
    private readonly Route _route;

    internal Decision(RulePack pack, TruthBoard board, Route route, FactSet facts, DateOnly asOf, string? requestedCode, Assumptions assumptions)
    {
        _board = board;
        _route = route;
        Pack = pack;
        Facts = facts;
        AsOf = asOf;
        RequestedCode = requestedCode;
        AssumptionsMode = assumptions;
    }

    /// <summary>The programme the hire goes through.</summary>
    public Routing Routing => _route.Routing;

    /// <summary>The programmes that the known facts leave possible; one, unless the routing is undetermined.</summary>
    public IReadOnlyList<Routing> Possible =>
        [.. new[] { Routing.NoWorkPermit, Routing.Imp, Routing.Tfwp }.Where(r => _route.Possible.HasFlag(Flag(r)))];

    /// <summary>The rule that the routing rests on; null for the labour market route and while it is undetermined.</summary>
    public RuleOutcome? Primary => Of(_route.Primary);

    /// <summary>
    /// Every exemption or existing authorization that is met: the code applied for first, then the least burdensome for the
    /// employer.
    /// </summary>
    public IReadOnlyList<RuleOutcome> Met => [.. Router.Rank(ProgrammeRules.Where(r => _board.Of(r) == Truth.Met), RequestedCode).Select(r => new RuleOutcome(r, _board))];

    /// <summary>Every exemption and existing authorization in force, in the order of rank and name.</summary>
    public IReadOnlyList<RuleOutcome> Exemptions => [.. ProgrammeRules.Select(r => new RuleOutcome(r, _board))];

    /// <summary>Every case in force in which no work permit is needed.</summary>
    public IReadOnlyList<RuleOutcome> NoPermitCases => All(_board.Rules.NoPermit);

    /// <summary>The exemption whose code was applied for, if a rule in force has that code.</summary>
    public RuleOutcome? Requested => RequestedCode is null ? null : Exemptions
        .Where(e => string.Equals(e.Rule.Code, RequestedCode, StringComparison.OrdinalIgnoreCase))
        .OrderByDescending(e => e.Status).FirstOrDefault();

    /// <summary>The LMIA stream; null when the routing is another or known facts do not settle it.</summary>
    public RuleOutcome? Stream => Of(_route.Stream);

    /// <summary>The streams that known facts leave possible, in order; empty when the stream is settled or not asked for.</summary>
    public IReadOnlyList<RuleOutcome> OpenStreams => _route.OpenStream is null ? [] : All(_board.Rules.Streams.Where(s => _board.Of(s) != Truth.NotMet));

    /// <summary>What the employer and the worker must submit, pay or do: every obligation in force with its outcome. Empty while the routing is undetermined.</summary>
    public IReadOnlyList<RuleOutcome> Obligations => Routing == Routing.Undetermined ? [] : All(_board.Rules.Obligations);

    /// <summary>Bars to a permit that apply, or, once the routing is settled, that the known facts do not exclude.</summary>
    public IReadOnlyList<RuleOutcome> Bars => All(_board.Rules.Bars.Where(b =>
        _board.Of(b) == Truth.Met || (Routing != Routing.Undetermined && _board.Of(b) == Truth.Undetermined)));

    /// <summary>The kind of work permit, <see cref="PermitKind.None"/> when none is issued or nothing is settled.</summary>
    public PermitKind Permit => Routing == Routing.Tfwp ? new StreamConclusion(_route.Stream, _route.OpenStream).Permit ?? PermitKind.None : _route.Primary?.Rule.Permit ?? PermitKind.None;

    /// <summary>Whether the worker already holds an authorization that covers the work, so that nothing is applied for.</summary>
    public bool IsAlreadyAuthorized => _route.Primary?.Rule.Kind == RuleKind.Authorization;

    /// <summary>Facts that are not known and could still change the routing, those that would settle most first; no others.</summary>
    public IReadOnlyList<MissingFact> MissingFacts => DecisionParts.Missing(RoutingRules, _board, Routing, Possible);

    /// <summary>Facts that are not known and cannot change the routing, but the stream, an obligation or a bar.</summary>
    public IReadOnlyList<MissingFact> FurtherFacts => DecisionParts.Missing(AfterRouting, _board, Routing, Possible);

    /// <summary>Rules that stay undetermined because the pack does not know the law of that date, whatever the facts.</summary>
    public IReadOnlyList<CriterionOutcome> LawNotKnown => DecisionParts.LawNotKnown(RoutingRules.Concat(AfterRouting), _board);

    /// <summary>Every assumption that the decision leans on.</summary>
    public IReadOnlyList<AssumedFact> Assumptions => DecisionParts.Assumed(Settled, _board);

    /// <summary>Claims of the profile that the routing relies on and that an officer must judge.</summary>
    public IReadOnlyList<CriterionOutcome> OfficerAssessments => _route.Primary is null ? [] : DecisionParts.Officer(_route.Primary.Root, _board);

    /// <summary>Given facts that differ from what other given facts say; the given ones were used.</summary>
    public IReadOnlyList<Contradiction> Contradictions => _board.Facts.Contradictions;

    /// <summary>The exemption code applied for, if any.</summary>
    public string? RequestedCode { get; }

    /// <summary>What became of rare circumstances that the profile does not mention.</summary>
    public Assumptions AssumptionsMode { get; }

    /// <summary>The day whose law was applied.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The facts that were given.</summary>
    public FactSet Facts { get; }

    /// <summary>The rules that were applied.</summary>
    public RulePack Pack { get; }

    /// <summary>The version of the library that decided.</summary>
    public string EngineVersion => ThisEngine.Version;

    /// <summary>The outcome of any rule in force, met or not; null when no version of it is in force.</summary>
    public RuleOutcome? Find(string ruleId) => Of(_board.Rules.Rules.FirstOrDefault(r => r.Rule.Id == ruleId));

    /// <summary>Whether a duty is owed; null when known facts do not settle it.</summary>
    public bool? Owes(Duty duty)
    {
        var items = Obligations.Where(o => o.Rule.Duty == duty).ToList();
        return Routing == Routing.Undetermined ? null
            : items.Exists(o => o.Status == Truth.Met) ? true
            : items.Exists(o => o.Status == Truth.Undetermined) ? null
            : false;
    }

    /// <summary>What a duty costs in Canadian dollars: 0 when it is not owed; null when known facts do not settle it.</summary>
    public decimal? AmountOf(Duty duty) => Owes(duty) switch
    {
        true => Obligations.First(o => o.Rule.Duty == duty && o.Status == Truth.Met).Amount,
        false => 0,
        _ => null,
    };

    /// <summary>What the decision knew of a fact, given, derived or assumed.</summary>
    /// <exception cref="ArgumentException">The fact is not in the pack's vocabulary.</exception>
    public FactOutcome Fact(string path)
    {
        var index = Pack.Vocabulary.IndexOf(path);
        return index < 0
            ? throw new ArgumentException($"the pack has no fact `{path}`", nameof(path))
            : new FactOutcome(_board.Facts.Declaration(index), _board.Facts.Values[index], _board.Facts.OriginOf(index));
    }

    /// <summary>The routing, and the code or rule that it rests on; nothing about the person.</summary>
    public override string ToString() =>
        _route.Primary is { } primary ? $"{Words.Of(Routing)} ({primary.Rule.Code ?? primary.Rule.Id})" : Words.Of(Routing);

    /// <summary>Every LMIA stream in force, in the order in which they are tried.</summary>
    internal IReadOnlyList<RuleOutcome> Streams => All(_board.Rules.Streams);

    internal Truth TruthOf(Node node) => _board.Of(node);

    internal TruthBoard Board => _board;

    internal ReadOnlySpan<FactValue> Values => _board.Facts.Values;

    internal LawAt Law => _board.Rules.Law;

    /// <summary>A text of the pack with the numbers of the as-of date.</summary>
    internal string Fill(string text, Language language) => Texts.Fill(text, _board.Rules, language);

    private IEnumerable<CompiledRule> ProgrammeRules => _board.Rules.Authorizations.Concat(_board.Rules.Exemptions);

    /// <summary>The undetermined rules that keep the routing open.</summary>
    private IEnumerable<CompiledRule> RoutingRules => Routing != Routing.Undetermined ? []
        : (Possible.Contains(Routing.Tfwp) ? _board.Rules.NoPermit.Concat(ProgrammeRules) : _board.Rules.NoPermit).Where(r => _board.Of(r) == Truth.Undetermined);

    /// <summary>Streams, obligations and bars that stay open once the routing is settled.</summary>
    private IEnumerable<CompiledRule> AfterRouting => Routing == Routing.Undetermined ? []
        : (_route.OpenStream is null ? [] : _board.Rules.Streams)
            .Concat(_board.Rules.Obligations).Concat(_board.Rules.Bars).Where(r => _board.Of(r) == Truth.Undetermined);

    /// <summary>The rules whose determined outcome makes up the decision.</summary>
    private IEnumerable<CompiledRule> Settled => Routing switch
    {
        Routing.NoWorkPermit => [_route.Primary!],
        Routing.Imp => [_route.Primary!, .. _board.Rules.NoPermit, .. _board.Rules.Obligations, .. _board.Rules.Bars],
        Routing.Tfwp => [.. _board.Rules.NoPermit, .. ProgrammeRules, .. _route.Stream is { } stream ? [stream] : Array.Empty<CompiledRule>(), .. _board.Rules.Obligations, .. _board.Rules.Bars],
        _ => _board.Rules.NoPermit.Concat(ProgrammeRules),
    };

    private static Routings Flag(Routing routing) => (Routings)(1 << ((int)routing - 1));

    private RuleOutcome? Of(CompiledRule? rule) => rule is null ? null : new RuleOutcome(rule, _board);

    private IReadOnlyList<RuleOutcome> All(IEnumerable<CompiledRule> rules) => [.. rules.Select(r => new RuleOutcome(r, _board))];
}
