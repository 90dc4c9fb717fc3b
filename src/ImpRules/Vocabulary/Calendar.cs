namespace ImpRules.Vocabulary;

/// <summary>
/// Time between calendar days. A month is complete on the same day of a later month, or on that month's last day where it
/// is shorter (31 January to 28 February is one month); the count is negative when the second day comes first.
/// </summary>
internal static class Calendar
{
    public static int Between(DateUnit unit, DateRounding rounding, DateOnly from, DateOnly to)
    {
        if (to < from)
        {
            return -Between(unit, rounding, to, from);
        }

        return unit switch
        {
            DateUnit.Days => to.DayNumber - from.DayNumber,
            DateUnit.Months => Months(1, rounding, from, to),
            _ => Months(12, rounding, from, to),
        };
    }

    /// <summary>How many steps of so many months fit between two days that are in order.</summary>
    private static int Months(int step, DateRounding rounding, DateOnly from, DateOnly to)
    {
        var months = ((to.Year - from.Year) * 12) + to.Month - from.Month;
        if (from.AddMonths(months) > to)
        {
            months--;
        }

        var complete = months / step;
        var isExact = from.AddMonths(complete * step) == to;
        return rounding == DateRounding.Up && !isExact ? complete + 1 : complete;
    }
}
