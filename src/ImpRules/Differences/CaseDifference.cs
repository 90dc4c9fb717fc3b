namespace ImpRules.Differences;

/// <summary>A recorded case, decided under two packs.</summary>
/// <param name="Case">The case.</param>
/// <param name="Old">What the old pack decides.</param>
/// <param name="New">What the new pack decides.</param>
/// <param name="Changes">What of the decision changed; none when the two decide alike.</param>
/// <param name="Reasons">The criteria whose outcome changed, and with it that of their rule.</param>
/// <param name="LeftOut">Facts that one of the packs was not given, for its vocabulary does not have them or their values.</param>
public sealed record CaseDifference(
    RecordedCase Case, Decision Old, Decision New, IReadOnlyList<Change> Changes, IReadOnlyList<CaseReason> Reasons, IReadOnlyList<string> LeftOut);
