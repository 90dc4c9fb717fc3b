namespace ImpRules.Checking;

/// <summary>Which names the rules make use of.</summary>
internal sealed class Usage
{
    public HashSet<string> Facts { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Parameters { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Lists { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Tables { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Criteria { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Sources { get; } = new(StringComparer.Ordinal);
}
