namespace ImpRules.Reach;

/// <summary>
/// The few numbers that stand for all: each mark, and between neighbouring marks as many as there are facts that are compared
/// with each other, so that these can stand in any order.
/// </summary>
internal static class Numbers
{
    private const decimal FirstWhole = 1;
    private const decimal Step = 0.01m;

    /// <summary>Whole numbers: days and counts.</summary>
    public static IEnumerable<decimal> Whole(IReadOnlyCollection<decimal> marks, int facts)
    {
        if (marks.Count == 0)
        {
            return Enumerable.Range(0, facts).Select(i => FirstWhole + i);
        }

        var sorted = marks.Distinct().Order().ToList();
        var numbers = new SortedSet<decimal>(sorted.Where(m => m == decimal.Truncate(m)));
        for (var i = 1; i <= facts; i++)
        {
            numbers.Add(decimal.Ceiling(sorted[0]) - i);
            numbers.Add(decimal.Floor(sorted[^1]) + i);
            foreach (var (mark, next) in sorted.Zip(sorted.Skip(1)))
            {
                if (decimal.Floor(mark) + i < next)
                {
                    numbers.Add(decimal.Floor(mark) + i);
                }
            }
        }

        return numbers;
    }

    /// <summary>Numbers between which there is always another.</summary>
    /// <param name="marks">The numbers at which a comparison can change.</param>
    /// <param name="whole">The whole numbers that the facts compared with these may have; none when all are decimal.</param>
    /// <param name="facts">How many facts are compared with each other.</param>
    public static IEnumerable<decimal> Dense(IEnumerable<decimal> marks, IEnumerable<decimal> whole, int facts)
    {
        var sorted = marks.Concat(whole).Distinct().Order().ToList();
        if (sorted.Count == 0)
        {
            return Whole([], facts);
        }

        var numbers = new SortedSet<decimal>(sorted);
        for (var i = 1; i <= facts; i++)
        {
            numbers.Add(sorted[0] - (i * Step));
            numbers.Add(sorted[^1] + (i * Step));
            foreach (var (mark, next) in sorted.Zip(sorted.Skip(1)))
            {
                numbers.Add(mark + ((facts + 1) * Step < next - mark ? i * Step : (next - mark) * i / (facts + 1)));
            }
        }

        return numbers;
    }
}
