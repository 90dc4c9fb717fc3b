namespace ImpRules;

/// <summary>One of Canada's two official languages.</summary>
public enum Language : byte
{
    /// <summary>English.</summary>
    English = 0,

    /// <summary>French.</summary>
    French = 1,
}
