namespace ImpRules.Rules;

/// <summary>The part of a decision that answers an item of a checklist.</summary>
public enum ChecklistPart : byte
{
    /// <summary>None: facts answer it, or its reader does.</summary>
    None = 0,

    /// <summary>The exemption: its code and title.</summary>
    Exemption,

    /// <summary>The criteria of the exemption with what the profile says of each.</summary>
    Grounds,

    /// <summary>The employer compliance fee: its amount, or why none is owed.</summary>
    Fee,

    /// <summary>What the employer must do afterwards.</summary>
    Duties,
}
