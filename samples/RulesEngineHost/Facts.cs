/// <summary>
/// What is known, as the workflows of <c>imprules export rulesengine</c> take it: each fact in the collection that the
/// export's <c>Facts</c> name for it, or in <see cref="None"/> when it is known that there is none. What stands nowhere is
/// not known.
/// </summary>
public sealed class Facts
{
    public HashSet<string> None { get; } = [];

    public Dictionary<string, bool> Flag { get; } = [];

    public Dictionary<string, decimal> Number { get; } = [];

    public Dictionary<string, DateOnly> Day { get; } = [];

    public Dictionary<string, string> Word { get; } = [];

    public Dictionary<string, HashSet<string>> Words { get; } = [];

    /// <summary>The names of the rules that succeeded so far.</summary>
    public HashSet<string> Holds { get; } = [];
}
