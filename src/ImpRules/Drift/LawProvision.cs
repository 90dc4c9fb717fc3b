namespace ImpRules.Drift;

/// <summary>A provision as it stands in one language of a Justice Laws XML file.</summary>
/// <param name="Path">The label path, such as <c>200(1)(c)(ii.1)</c>.</param>
/// <param name="Fid">The identifier that the file gives it.</param>
/// <param name="InForce">The day on which its present wording came into force.</param>
/// <param name="Text">Its text, labels included, notes left out, on one line.</param>
/// <param name="Hash">The first 16 hexadecimal digits of the SHA-256 of its text.</param>
/// <param name="IsRepealed">Whether nothing is left of it but the remark that it is repealed.</param>
public sealed record LawProvision(string Path, string Fid, DateOnly? InForce, string Text, string Hash, bool IsRepealed);
