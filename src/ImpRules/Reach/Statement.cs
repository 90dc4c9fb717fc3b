using ImpRules.Checking;
using ImpRules.Vocabulary;

namespace ImpRules.Reach;

/// <summary>A rule, or a part of one, as a three-valued statement about the values that a profile gives.</summary>
internal abstract record Statement;

/// <summary>It holds, does not hold, or stays open, whatever the profile gives.</summary>
internal sealed record SettledStatement(Truth Truth) : Statement;

/// <summary>It speaks of one value.</summary>
/// <param name="Variable">The fact that the profile gives.</param>
/// <param name="Test">Whether it holds of a value.</param>
/// <param name="Marks">The values between which, and at which, its truth can change.</param>
internal sealed record ValueStatement(string Variable, Func<FactValue, Truth> Test, IReadOnlyList<FactValue> Marks) : Statement;

/// <summary>It compares two values that the profile gives, or what follows from them.</summary>
internal sealed record PairStatement(FactSource Left, string LeftVariable, FactSource Right, string RightVariable, Func<FactValue, FactValue, Truth> Test) : Statement;

/// <summary>A set has at least one of some words; of any words at all when they are null.</summary>
internal sealed record MemberStatement(string Variable, IReadOnlySet<string>? Words) : Statement;

/// <summary>Statements that go together.</summary>
internal sealed record GroupStatement(Junction Junction, IReadOnlyList<Statement> Parts) : Statement;
