using ImpRules.Rules;

namespace ImpRules.Compilation;

/// <summary>A rule in force at a date, ready to be evaluated.</summary>
internal sealed record CompiledRule(RuleVersion Rule, Node Root);
