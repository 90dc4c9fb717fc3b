using ImpRules.Vocabulary;

namespace ImpRules.Reach;

/// <summary>Where the search takes the value of a fact from.</summary>
internal abstract record FactSource;

/// <summary>The day fixes it.</summary>
internal sealed record FixedSource(FactValue Value) : FactSource;

/// <summary>The profile gives it.</summary>
/// <param name="Variable">The path of the fact, or of the one that it repeats.</param>
internal sealed record GivenSource(string Variable) : FactSource;

/// <summary>It follows from one other fact, which the profile gives.</summary>
/// <param name="Variable">The path of the other fact.</param>
/// <param name="Function">What follows from a value of it.</param>
/// <param name="Marks">The values of the other fact at which what follows passes a value.</param>
/// <param name="IsCounted">Whether it is a count of time, which changes with almost every value of the other.</param>
internal sealed record FollowingSource(
    string Variable, Func<FactValue, FactValue> Function, Func<FactValue, IEnumerable<FactValue>> Marks, bool IsCounted) : FactSource;
