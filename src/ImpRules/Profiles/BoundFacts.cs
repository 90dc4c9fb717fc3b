using ImpRules.Vocabulary;

namespace ImpRules.Profiles;

/// <summary>Facts held against a vocabulary: every one is declared, every value is possible.</summary>
/// <param name="Catalogue">The vocabulary.</param>
/// <param name="Positions">Where each fact stands in it.</param>
/// <param name="Words">For a fact with one word: which of the fact's possible words it is, -1 when the vocabulary does not list it or it is no word.</param>
internal sealed record BoundFacts(Catalogue Catalogue, int[] Positions, int[] Words)
{
    /// <exception cref="ArgumentException">A fact is not declared, or its value cannot be.</exception>
    public static BoundFacts Of(ReadOnlySpan<string> paths, ReadOnlySpan<FactValue> values, Catalogue catalogue)
    {
        var positions = new int[paths.Length];
        var words = new int[paths.Length];
        for (var i = 0; i < paths.Length; i++)
        {
            var position = catalogue.IndexOf(paths[i]);
            if (position < 0)
            {
                throw new ArgumentException($"the pack has no fact `{paths[i]}`");
            }

            if (ValueRules.Refusal(values[i], catalogue.Facts[position], catalogue) is { } refusal)
            {
                throw new ArgumentException(refusal);
            }

            positions[i] = position;
            words[i] = catalogue.PositionOf(catalogue.Facts[position], values[i]);
        }

        return new BoundFacts(catalogue, positions, words);
    }
}
