namespace ImpRules.RulesEngine;

/// <summary>RulesEngine could not evaluate a rule. That is never an outcome: the case is not decided.</summary>
public sealed class RulesEngineException : Exception
{
    internal RulesEngineException(string rule, string message)
        : base($"RulesEngine could not evaluate `{rule}`: {message}") => Rule = rule;

    /// <summary>The name of the rule in the generated workflows.</summary>
    public string Rule { get; }
}
