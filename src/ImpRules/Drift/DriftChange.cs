namespace ImpRules.Drift;

/// <summary>How a provision of the law differs from what the register says of it.</summary>
public enum DriftChange : byte
{
    /// <summary>It is no longer there.</summary>
    Vanished,

    /// <summary>It is there, under another label path.</summary>
    Renumbered,

    /// <summary>It is there, but says only that it is repealed.</summary>
    Repealed,

    /// <summary>Its English text differs.</summary>
    EnglishText,

    /// <summary>Its French text differs.</summary>
    FrenchText,

    /// <summary>The text is the same, but the day from which it is in force differs.</summary>
    InForceDate,

    /// <summary>The text is the same, but the law now gives it another identifier, as when it was enacted anew.</summary>
    Identifier,

    /// <summary>It was gone when it was last looked for, and is there again.</summary>
    Returned,

    /// <summary>It is cited and the law has it, but it is not registered yet.</summary>
    NotRegistered,

    /// <summary>It is cited, but neither registered nor in the law.</summary>
    NotInLaw,

    /// <summary>It is registered, but nothing cites it any more.</summary>
    NotCited,
}
