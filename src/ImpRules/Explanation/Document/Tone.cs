namespace ImpRules.Explanation;

/// <summary>What a piece of text is, for renderers that can set it off.</summary>
internal enum Tone : byte
{
    Plain = 0,
    Strong,
    Quiet,

    /// <summary>Good for the case.</summary>
    Good,

    /// <summary>Bad for the case.</summary>
    Bad,

    /// <summary>Open, or to be looked at.</summary>
    Open,

    /// <summary>A name that a file uses.</summary>
    Name,
}
