namespace ImpRules.Evaluation;

/// <summary>What is known of something that the offer of employment asks for.</summary>
public enum PortalAnswer : byte
{
    /// <summary>The form asks for it, and the profile does not give it.</summary>
    Missing = 0,

    /// <summary>The profile or the decision answers it.</summary>
    Given,

    /// <summary>No profile answers it: the employer declares or does it.</summary>
    ToDo,
}
