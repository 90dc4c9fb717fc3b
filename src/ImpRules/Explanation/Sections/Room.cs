namespace ImpRules.Explanation;

/// <summary>How many items each list of the first screen shows.</summary>
internal sealed record Room
{
    private const int Most = 6;

    public int Questions { get; init; } = 1;

    /// <summary>Whether questions without effect on the programme are asked, not only counted.</summary>
    public bool FollowUps { get; init; }

    /// <summary>Whether questions say what their answers could change, which the details say in any case.</summary>
    public bool Effects { get; init; }

    public int Nearest { get; init; } = 1;

    /// <summary>None: their number alone.</summary>
    public int Claims { get; init; }

    /// <summary>None: their number alone.</summary>
    public int Assumptions { get; init; }

    /// <summary>None: their number alone.</summary>
    public int Duties { get; init; }

    /// <summary>Whether duties and fees stand with their provisions, which the details give in any case.</summary>
    public bool Provisions { get; init; }

    /// <summary>What is always shown.</summary>
    public static Room Least { get; } = new();

    /// <summary>Where there is no screen to fit.</summary>
    public static Room Ample { get; } = new() { Questions = Most, Nearest = 3, Claims = Most, Assumptions = Most, Duties = Most, Provisions = true, FollowUps = true, Effects = true };

    /// <summary>Steps by which lists may grow, the most wanted first.</summary>
    public static IEnumerable<Func<Room, Room>> Growth()
    {
        yield return room => room with { FollowUps = true };
        yield return room => room with { Effects = true };
        for (var size = 1; size <= Most; size++)
        {
            var count = size;
            yield return room => room with { Questions = count };
            yield return room => room with { Nearest = Math.Min(count, 3) };
            yield return room => room with { Provisions = true };
            yield return room => room with { Claims = count };
            yield return room => room with { Duties = count };
            yield return room => room with { Assumptions = count };
        }
    }
}
