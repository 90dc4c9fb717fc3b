using ImpRules.Diagnostics;

namespace ImpRules.Loading;

/// <summary>
/// Where the files of a rule pack come from: a folder, the pack inside the library, or memory. A source only hands over
/// files; what they say is read and checked when a pack is loaded.
/// </summary>
public abstract class RuleSource
{
    private protected RuleSource()
    {
    }

    /// <summary>The files in a folder and the folders below it. It is read anew each time a pack is loaded.</summary>
    /// <param name="path">The folder that holds <c>pack.yaml</c>; diagnostics name files as this path and what follows.</param>
    public static RuleSource Directory(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new DirectorySource(path);
    }

    /// <summary>
    /// The pack that this version of the library carries: read and checked when the library was built, without the tests that
    /// stand beside its rules.
    /// </summary>
    public static RuleSource Embedded() => EmbeddedSource.Instance;

    /// <summary>Files that the caller holds, such as an editor's unsaved ones.</summary>
    /// <exception cref="ArgumentException">Two files have the same path.</exception>
    public static RuleSource Memory(IEnumerable<RuleFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return new MemorySource(files);
    }

    /// <summary>The name of a file in diagnostics.</summary>
    internal abstract string NameOf(RuleFile file);

    /// <summary>All YAML files in the ordinal order of their paths; what cannot be read is reported and left out.</summary>
    internal abstract IReadOnlyList<RuleFile> Read(DiagnosticBag bag);
}
