using System.Numerics;

namespace ImpRules.Reach;

/// <summary>Sets of cells: a bit for each.</summary>
internal static class Bits
{
    private const int WordSize = 64;

    public static int Words(int count) => (count + WordSize - 1) / WordSize;

    public static ulong[] Full(int count)
    {
        var bits = new ulong[Words(count)];
        for (var i = 0; i < count; i++)
        {
            Add(bits, i);
        }

        return bits;
    }

    public static void Add(Span<ulong> bits, int cell) => bits[cell / WordSize] |= 1UL << (cell % WordSize);

    public static bool Has(ReadOnlySpan<ulong> bits, int cell) => (bits[cell / WordSize] & (1UL << (cell % WordSize))) != 0;

    public static bool IsEmpty(ulong[] bits) => Array.TrueForAll(bits, b => b == 0);

    public static int Count(ReadOnlySpan<ulong> bits)
    {
        var count = 0;
        foreach (var word in bits)
        {
            count += BitOperations.PopCount(word);
        }

        return count;
    }

    /// <summary>The first cell of a set that is not empty.</summary>
    public static int First(ReadOnlySpan<ulong> bits)
    {
        var word = 0;
        while (bits[word] == 0)
        {
            word++;
        }

        return (word * WordSize) + BitOperations.TrailingZeroCount(bits[word]);
    }

    public static bool Overlap(ReadOnlySpan<ulong> one, ReadOnlySpan<ulong> other)
    {
        for (var i = 0; i < one.Length; i++)
        {
            if ((one[i] & other[i]) != 0)
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsWithin(ReadOnlySpan<ulong> part, ReadOnlySpan<ulong> whole)
    {
        for (var i = 0; i < part.Length; i++)
        {
            if ((part[i] & ~whole[i]) != 0)
            {
                return false;
            }
        }

        return true;
    }

    public static ulong[] Both(ulong[] one, ulong[] other) => [.. one.Zip(other, (a, b) => a & b)];

    public static ulong[] Either(ulong[] one, ulong[] other) => [.. one.Zip(other, (a, b) => a | b)];

    public static ulong[] Without(ulong[] one, ulong[] other) => [.. one.Zip(other, (a, b) => a & ~b)];
}
