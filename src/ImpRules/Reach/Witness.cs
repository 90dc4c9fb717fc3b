using ImpRules.Profiles;

namespace ImpRules.Reach;

/// <summary>A small profile by which a rule is met under one pack and not under the other, as both packs decided it.</summary>
/// <param name="Facts">What the profile gives; of facts or values that a pack does not know, that pack was given nothing.</param>
/// <param name="Old">What the old pack decides.</param>
/// <param name="New">What the new pack decides.</param>
public sealed record Witness(FactSet Facts, Decision Old, Decision New);
