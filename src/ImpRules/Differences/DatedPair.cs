using ImpRules.Rules;

namespace ImpRules.Differences;

/// <summary>Which value in time answers to which: by the period, else by its first or its last day.</summary>
/// <param name="Old">The value before; null when the period is new.</param>
/// <param name="New">The value now; null when the period was removed.</param>
/// <param name="Before">For a period that is new: the value that it follows.</param>
internal sealed record DatedPair<T>(Dated<T>? Old, Dated<T>? New, Dated<T>? Before)
{
    public static IEnumerable<DatedPair<T>> Of(IReadOnlyList<Dated<T>> old, IReadOnlyList<Dated<T>> @new)
    {
        var (left, right) = (old.ToList(), @new.ToList());
        var pairs = new List<DatedPair<T>>();
        foreach (var match in new Func<Period, Period, bool>[] { (o, n) => o == n, (o, n) => o.From == n.From, (o, n) => o.Until == n.Until })
        {
            foreach (var value in right.ToList())
            {
                if (left.Find(o => match(o.Period, value.Period)) is { } before)
                {
                    pairs.Add(new DatedPair<T>(before, value, null));
                    left.Remove(before);
                    right.Remove(value);
                }
            }
        }

        pairs.AddRange(left.Select(o => new DatedPair<T>(o, null, null)));
        pairs.AddRange(right.Select(n => new DatedPair<T>(null, n, Preceding(n.Period, old, @new))));
        return pairs.OrderBy(p => (p.New ?? p.Old)!.Period.First);
    }

    private static Dated<T>? Preceding(Period period, IReadOnlyList<Dated<T>> old, IReadOnlyList<Dated<T>> @new) =>
        old.FirstOrDefault(o => o.Period.Contains(period.First)) ?? @new.Where(n => n.Period.Last < period.First).MaxBy(n => n.Period.Last);
}
