namespace ImpRules;

/// <summary>How JSON is laid out.</summary>
public enum JsonStyle : byte
{
    /// <summary>On one line.</summary>
    Compact = 0,

    /// <summary>Indented by two spaces, each line ended by a line feed.</summary>
    Indented = 1,
}
