using ImpRules.RulesEngine.Formulas;
using ImpRules.Rules;

namespace ImpRules.RulesEngine.Workflows;

/// <summary>A criterion, or a rule as a whole, that RulesEngine finds the truth of with two rules of its own.</summary>
/// <param name="Slot">Where its truth stands.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Truth">When it holds.</param>
/// <param name="Facts">The facts that it asks for itself.</param>
/// <param name="Rule">The rule, when it is one as a whole.</param>
internal sealed record PlannedRule(int Slot, string Name, FormulaPair Truth, IReadOnlyCollection<int> Facts, RuleVersion? Rule)
{
    /// <summary>The RulesEngine rule that succeeds when it holds whatever the facts that are not known.</summary>
    public string MustHold => MustHoldName(Name);

    /// <summary>The RulesEngine rule that fails when it does not hold whatever the facts that are not known.</summary>
    public string CouldHold => CouldHoldName(Name);

    /// <summary>How later workflows ask for its truth.</summary>
    public static FormulaPair Reference(string name) => new(Held(MustHoldName(name)), Held(CouldHoldName(name)));

    private static string MustHoldName(string name) => $"{name} must hold";

    private static string CouldHoldName(string name) => $"{name} could hold";

    private static Formula Held(string name) => Formula.Atom($"{RuleInput.Name}.{nameof(RuleInput.Holds)}.Contains({Literal.Of(name)})");
}
