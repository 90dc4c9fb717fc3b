using ImpRules.Diagnostics;

namespace ImpRules.Loading;

/// <summary>
/// The pack that the library carries. It was read and checked when the library was built, and is carried packed: the files
/// themselves, and the tests beside them, stay where the pack is written.
/// </summary>
internal sealed class EmbeddedSource : RuleSource
{
    /// <summary>What diagnostics call the pack as a whole.</summary>
    public const string Name = "rules.pack";

    public static EmbeddedSource Instance { get; } = new();

    /// <summary>The pack in its packed form.</summary>
    public static byte[] Packed()
    {
        using var resource = typeof(EmbeddedSource).Assembly.GetManifestResourceStream(Name)!;
        var packed = new byte[resource.Length];
        resource.ReadExactly(packed);
        return packed;
    }

    internal override string NameOf(RuleFile file) => file.Path;

    internal override IReadOnlyList<RuleFile> Read(DiagnosticBag bag) => [];
}
