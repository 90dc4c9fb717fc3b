using ImpRules.Checking;
using ImpRules.Rules;

namespace ImpRules.Compilation;

/// <summary>A checked pack, cut into runs of days on which nothing changes; each run is compiled when first asked for.</summary>
internal sealed class CompiledPack
{
    private readonly DateOnly[] _starts;
    private readonly Lazy<RuleSet>[] _sets;

    public CompiledPack(CheckedPack pack)
    {
        Pack = pack;
        var starts = new SortedSet<DateOnly> { DateOnly.MinValue };
        foreach (var period in Periods(pack.Content))
        {
            if (period.From is { } from)
            {
                starts.Add(from);
            }

            if (period.Until is { } until && until < DateOnly.MaxValue)
            {
                starts.Add(until.AddDays(1));
            }
        }

        _starts = [.. starts];
        _sets = [.. _starts.Select(start => new Lazy<RuleSet>(() => new RuleSet(pack, start)))];
    }

    public CheckedPack Pack { get; }

    /// <summary>The first days of the runs: every date on which some law of the pack changes.</summary>
    public IReadOnlyList<DateOnly> ChangeDates => _starts;

    /// <summary>What is in force on a day.</summary>
    public RuleSet At(DateOnly date) => _sets[RunOf(date)].Value;

    /// <summary>Which of the runs of days a day lies in.</summary>
    public int RunOf(DateOnly date)
    {
        var index = Array.BinarySearch(_starts, date);
        return index >= 0 ? index : ~index - 1;
    }

    private static IEnumerable<Period> Periods(PackContent content) =>
        content.Rules.Select(r => r.Effective)
            .Concat(content.Parameters.SelectMany(p => p.Values.Select(v => v.Period)))
            .Concat(content.Lists.SelectMany(l => l.Values.Select(v => v.Period)))
            .Concat(content.Tables.SelectMany(t => t.Periods.Select(p => p.Period)));
}
