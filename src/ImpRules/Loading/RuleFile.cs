namespace ImpRules.Loading;

/// <summary>One file of a rule pack.</summary>
/// <param name="Path">Its place in the pack, with forward slashes: <c>imp/r205a/executive.2024-10-03.yaml</c>.</param>
/// <param name="Content">Its bytes.</param>
public sealed record RuleFile(string Path, ReadOnlyMemory<byte> Content)
{
    /// <summary>Whether it holds tests, which say what rules must decide and decide nothing themselves.</summary>
    public bool IsTests => EndsWith(".tests.yaml") || EndsWith(".tests.yml");

    /// <summary>Whether it is a file that a pack is made of; everything else in a folder is passed over.</summary>
    internal bool IsYaml => EndsWith(".yaml") || EndsWith(".yml");

    private bool EndsWith(string ending) => Path.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
