namespace ImpRules.Diagnostics;

/// <summary>"Did you mean": the known word nearest to what was written.</summary>
internal static class Suggestion
{
    /// <summary>A help phrase naming the nearest candidate, or null when none is near.</summary>
    public static string? For(string written, IEnumerable<string> candidates)
    {
        if (written.Length is 0 or > 200)
        {
            return null;
        }

        string? best = null;
        var bestDistance = (written.Length < 4 ? 1 : Math.Max(2, written.Length / 3)) + 1;
        foreach (var candidate in candidates)
        {
            var distance = Distance(written, candidate, bestDistance);
            if (distance < bestDistance || (distance == bestDistance && best is not null && string.CompareOrdinal(candidate, best) < 0))
            {
                (best, bestDistance) = (candidate, distance);
            }
        }

        best ??= candidates.FirstOrDefault(c => LastPart(c).Equals(LastPart(written), StringComparison.OrdinalIgnoreCase));
        return best is null ? null : $"did you mean `{best}`?";
    }

    private static string LastPart(string path) => path[(path.LastIndexOf('.') + 1)..];

    /// <summary>Optimal string alignment distance, given up as soon as it must exceed <paramref name="most"/>.</summary>
    private static int Distance(string a, string b, int most)
    {
        if (Math.Abs(a.Length - b.Length) > most)
        {
            return int.MaxValue;
        }

        int[] before = new int[b.Length + 1], previous = new int[b.Length + 1], current = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            var rowBest = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var same = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]);
                var best = Math.Min(Math.Min(previous[j], current[j - 1]) + 1, previous[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    best = Math.Min(best, before[j - 2] + 1);
                }

                current[j] = best;
                rowBest = Math.Min(rowBest, best);
            }

            if (rowBest > most)
            {
                return int.MaxValue;
            }

            (before, previous, current) = (previous, current, before);
        }

        return previous[b.Length];
    }
}
