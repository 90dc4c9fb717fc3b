namespace ImpRules.RulesEngine.Formulas;

/// <summary>
/// Three values out of two: what must hold whatever the facts that are not known, and what could hold. Both true is met,
/// both false is not met, and "could" without "must" is undetermined.
/// </summary>
internal readonly record struct FormulaPair(Formula Must, Formula Could)
{
    public static FormulaPair Met { get; } = new(Formula.True, Formula.True);

    public static FormulaPair NotMet { get; } = new(Formula.False, Formula.False);

    public static FormulaPair Undetermined { get; } = new(Formula.False, Formula.True);

    /// <summary>A truth that no fact can change.</summary>
    public static FormulaPair Of(Truth truth) => truth switch
    {
        Truth.Met => Met,
        Truth.NotMet => NotMet,
        _ => Undetermined,
    };

    public static FormulaPair All(IReadOnlyCollection<FormulaPair> parts) =>
        new(Formula.All(parts.Select(p => p.Must)), Formula.All(parts.Select(p => p.Could)));

    public static FormulaPair Any(IReadOnlyCollection<FormulaPair> parts) =>
        new(Formula.Any(parts.Select(p => p.Must)), Formula.Any(parts.Select(p => p.Could)));

    /// <summary>None must hold when none could; none could hold when none must.</summary>
    public static FormulaPair None(IReadOnlyCollection<FormulaPair> parts)
    {
        var any = Any(parts);
        return new(!any.Could, !any.Must);
    }
}
