using System.Collections.Frozen;
using ImpRules.Conditions;

namespace ImpRules.Testing.Mutating;

/// <summary>A list that lacks a member, or has one too many.</summary>
internal sealed record ChangedList(ListOperand List, string? LeftOut, string? Added) : ListOperand
{
    private volatile Changed? _last;

    public override FrozenSet<string>? Items(LawAt law)
    {
        if (List.Items(law) is not { } items)
        {
            return null;
        }

        var last = _last;
        if (last is null || !ReferenceEquals(last.From, items))
        {
            _last = last = new Changed(items, Change(items).ToFrozenSet(StringComparer.Ordinal));
        }

        return last.Items;
    }

    public IEnumerable<string> Change(IEnumerable<string> items) => items.Where(i => i != LeftOut).Concat(Added is null ? [] : [Added]);

    /// <summary>What a list of one period became; most cases in a row ask for the same.</summary>
    private sealed record Changed(FrozenSet<string> From, FrozenSet<string> Items);
}
