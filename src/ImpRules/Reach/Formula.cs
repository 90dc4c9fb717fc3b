namespace ImpRules.Reach;

/// <summary>A two-valued formula over variables. Equal formulas are one object, so that a formula and its opposite are told at sight.</summary>
internal abstract class Formula
{
    private protected Formula(int id) => Id = id;

    public int Id { get; }

    /// <summary>The formula that holds when this one does not.</summary>
    public Formula Opposite { get; internal set; } = null!;
}

/// <summary>Always, or never.</summary>
internal sealed class ConstantFormula(int id, bool holds) : Formula(id)
{
    public bool Holds => holds;
}

/// <summary>A variable has one of some values.</summary>
internal sealed class ValueFormula(int id, int variable, ulong[] allowed) : Formula(id)
{
    public int Variable => variable;

    /// <summary>A bit for each cell.</summary>
    public ulong[] Allowed => allowed;
}

/// <summary>Two variables have values that go together.</summary>
internal sealed class PairFormula(int id, int left, int right, ulong[][] allowed) : Formula(id)
{
    public int Left => left;

    public int Right => right;

    /// <summary>For each cell of the left: a bit for each cell of the right.</summary>
    public ulong[][] Allowed => allowed;
}

/// <summary>All of its parts, or at least one of them.</summary>
internal sealed class CompoundFormula(int id, bool all, Formula[] parts) : Formula(id)
{
    public bool All => all;

    public Formula[] Parts => parts;
}
