using ImpRules.Vocabulary;

namespace ImpRules.Reach;

/// <summary>
/// Something that a profile may state freely, with the few values that could make a difference: any other value makes every
/// comparison come out as one of these does.
/// </summary>
/// <param name="Index">Its position among the variables of a search.</param>
/// <param name="Fact">The path of the fact.</param>
/// <param name="Member">For a set: the word that is in it or not; null for a single value.</param>
/// <param name="Cells">The values; false and true for a member. The plainest come first.</param>
internal sealed record Variable(int Index, string Fact, string? Member, FactValue[] Cells);
