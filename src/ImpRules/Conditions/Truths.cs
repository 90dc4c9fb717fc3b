namespace ImpRules.Conditions;

/// <summary>Kleene's strong three-valued logic: not met &lt; undetermined &lt; met.</summary>
internal static class Truths
{
    public static Truth Of(bool value) => value ? Truth.Met : Truth.NotMet;

    public static Truth Not(Truth truth) => truth switch
    {
        Truth.Met => Truth.NotMet,
        Truth.NotMet => Truth.Met,
        _ => Truth.Undetermined,
    };

    public static Truth And(Truth left, Truth right) =>
        left == Truth.NotMet || right == Truth.NotMet ? Truth.NotMet
        : left == Truth.Met && right == Truth.Met ? Truth.Met
        : Truth.Undetermined;

    public static Truth Or(Truth left, Truth right) => Not(And(Not(left), Not(right)));
}
