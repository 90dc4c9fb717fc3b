using ImpRules.Rules;

namespace ImpRules;

/// <summary>What a decision comes to, without its reasons.</summary>
/// <param name="Routing">The programme the hire goes through.</param>
/// <param name="Primary">The rule that the routing rests on; null for the labour market route and while it is undetermined.</param>
/// <param name="Stream">The LMIA stream; null when the routing is another or known facts do not settle it.</param>
public readonly record struct Verdict(Routing Routing, RuleVersion? Primary, RuleVersion? Stream);
