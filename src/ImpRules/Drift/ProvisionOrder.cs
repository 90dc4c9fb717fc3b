namespace ImpRules.Drift;

/// <summary>The order of label paths in a register: numbers by their size, so that <c>9</c> comes before <c>200(1)</c> and <c>200(3)</c> before <c>200(10)</c>.</summary>
internal sealed class ProvisionOrder : IComparer<string>
{
    public static ProvisionOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        ReadOnlySpan<char> a = x, b = y;
        while (a.Length > 0 && b.Length > 0)
        {
            var first = Take(ref a);
            var second = Take(ref b);
            var (isNumber, isOtherNumber) = (char.IsAsciiDigit(first[0]), char.IsAsciiDigit(second[0]));
            var order = (isNumber, isOtherNumber) switch
            {
                (true, true) => ByLengthThenText(first.TrimStart('0'), second.TrimStart('0')),
                (true, false) => -1,
                (false, true) => 1,
                _ => first.SequenceCompareTo(second),
            };
            if (order != 0)
            {
                return order;
            }
        }

        return a.Length - b.Length;
    }

    /// <summary>The number, the run of small or of capital letters, or the single character at the beginning.</summary>
    private static ReadOnlySpan<char> Take(ref ReadOnlySpan<char> rest)
    {
        Func<char, bool> isAlike = rest[0] switch
        {
            var c when char.IsAsciiDigit(c) => char.IsAsciiDigit,
            var c when char.IsAsciiLetterLower(c) => char.IsAsciiLetterLower,
            var c when char.IsAsciiLetterUpper(c) => char.IsAsciiLetterUpper,
            _ => _ => false,
        };
        var length = 1;
        while (length < rest.Length && isAlike(rest[length]))
        {
            length++;
        }

        var taken = rest[..length];
        rest = rest[length..];
        return taken;
    }

    private static int ByLengthThenText(ReadOnlySpan<char> a, ReadOnlySpan<char> b) => a.Length != b.Length ? a.Length - b.Length : a.SequenceCompareTo(b);
}
