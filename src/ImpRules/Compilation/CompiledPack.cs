using ImpRules.Checking;
using ImpRules.Rules;

namespace ImpRules.Compilation;

/// <summary>A checked pack, cut into runs of days on which nothing changes; each run is compiled when first asked for.</summary>
internal sealed class CompiledPack
{
    private readonly int[] _starts;
    private readonly Lazy<RuleSet>[] _sets;

    public CompiledPack(CheckedPack pack)
    {
        Pack = pack;
        _starts = Starts(pack.Content);
        _sets = Array.ConvertAll(_starts, start => new Lazy<RuleSet>(() => new RuleSet(pack, DateOnly.FromDayNumber(start))));
    }

    public CheckedPack Pack { get; }

    /// <summary>The first days of the runs: every date on which some law of the pack changes.</summary>
    public IReadOnlyList<DateOnly> ChangeDates => Array.ConvertAll(_starts, DateOnly.FromDayNumber);

    /// <summary>How many runs of days there are.</summary>
    public int Runs => _starts.Length;

    /// <summary>What is in force on a day.</summary>
    public RuleSet At(DateOnly date) => _sets[RunOf(date)].Value;

    /// <summary>Which of the runs of days a day lies in.</summary>
    public int RunOf(DateOnly date)
    {
        var index = Array.BinarySearch(_starts, date.DayNumber);
        return index >= 0 ? index : ~index - 1;
    }

    /// <summary>Day numbers, in order.</summary>
    private static int[] Starts(PackContent content)
    {
        var starts = new List<int> { DateOnly.MinValue.DayNumber };
        foreach (var rule in content.Rules)
        {
            Cut(rule.Effective, starts);
        }

        foreach (var parameter in content.Parameters)
        {
            Cut(parameter.Values, starts);
        }

        foreach (var list in content.Lists)
        {
            Cut(list.Values, starts);
        }

        foreach (var table in content.Tables)
        {
            Cut(table.Periods, starts);
        }

        starts.Sort();
        var distinct = new List<int>(starts.Count);
        foreach (var day in starts)
        {
            if (distinct.Count == 0 || day != distinct[^1])
            {
                distinct.Add(day);
            }
        }

        return [.. distinct];
    }

    private static void Cut<T>(IReadOnlyList<Dated<T>> values, List<int> starts)
    {
        foreach (var value in values)
        {
            Cut(value.Period, starts);
        }
    }

    /// <summary>A run begins with a period, and another on the day after it.</summary>
    private static void Cut(Period period, List<int> starts)
    {
        starts.Add(period.First.DayNumber);
        if (period.Last < DateOnly.MaxValue)
        {
            starts.Add(period.Last.DayNumber + 1);
        }
    }
}
