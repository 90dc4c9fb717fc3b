namespace ImpRules.Rules;

/// <summary>A provision of a regulation as it stood when it was read.</summary>
/// <param name="Fid">The identifier of the provision in the Justice Laws XML.</param>
/// <param name="InForce">The day on which its text came into force, as the XML gives it.</param>
/// <param name="HashEn">A hash of the English text.</param>
/// <param name="HashFr">A hash of the French text.</param>
/// <param name="Gone">The day on which a reviewer found that the law no longer has it, though older rules still cite it; null while it has.</param>
public sealed record Provision(string Fid, DateOnly? InForce, string HashEn, string HashFr, DateOnly? Gone = null);
