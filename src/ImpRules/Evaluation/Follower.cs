namespace ImpRules.Evaluation;

/// <summary>A group or root that rests directly on a position.</summary>
internal readonly struct Follower(int group, bool watches)
{
    /// <summary>The word that holds its bit.</summary>
    public int Word { get; } = group >> 6;

    /// <summary>Its bit.</summary>
    public ulong Bit { get; } = 1UL << group;

    /// <summary>Its bit when it is to be evaluated whenever the position changes from an empty profile; otherwise nothing.</summary>
    public ulong WatchingBit { get; } = watches ? 1UL << group : 0;

    /// <summary>Marks what follows a position that changed: all of it is reached; what watches it is to be visited, and what is to be visited anyway, is due.</summary>
    public static void Mark(ReadOnlySpan<Follower> followers, ulong[] reached, ulong[] visited, ulong[] due)
    {
        foreach (var follower in followers)
        {
            reached[follower.Word] |= follower.Bit;
            due[follower.Word] |= (visited[follower.Word] |= follower.WatchingBit) & follower.Bit;
        }
    }
}
