namespace ImpRules.Cli.Site;

/// <summary>Words by letters and numbers by size: 186(a) before 204, C9 before C10.</summary>
internal sealed class NaturalOrder : IComparer<string>
{
    public static NaturalOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        if (x is null || y is null)
        {
            return string.CompareOrdinal(x, y);
        }

        var (i, j) = (0, 0);
        while (i < x.Length && j < y.Length)
        {
            var (left, right) = (Part(x, ref i), Part(y, ref j));
            var order = char.IsAsciiDigit(left[0]) && char.IsAsciiDigit(right[0])
                ? (left.TrimStart('0').Length, left.TrimStart('0')).CompareTo((right.TrimStart('0').Length, right.TrimStart('0')))
                : string.CompareOrdinal(left, right);
            if (order != 0)
            {
                return order;
            }
        }

        return (x.Length - i).CompareTo(y.Length - j) is var rest && rest != 0 ? rest : string.CompareOrdinal(x, y);
    }

    private static string Part(string text, ref int at)
    {
        var start = at++;
        while (at < text.Length && char.IsAsciiDigit(text[at]) && char.IsAsciiDigit(text[start]))
        {
            at++;
        }

        return text[start..at];
    }
}
