namespace ImpRules.Rules;

/// <summary>Who must fulfil an obligation.</summary>
public enum DebtorKind : byte
{
    /// <summary>The employer.</summary>
    Employer,

    /// <summary>The worker.</summary>
    Worker,
}
