using ImpRules.Diagnostics;

namespace ImpRules.Loading;

/// <summary>The pack in the library's own resources, whose names are <c>rules/</c> and the path in the pack.</summary>
internal sealed class EmbeddedSource : RuleSource
{
    private const string Folder = "rules/";

    public static EmbeddedSource Instance { get; } = new();

    internal override string NameOf(RuleFile file) => Folder + file.Path;

    internal override IReadOnlyList<RuleFile> Read(DiagnosticBag bag)
    {
        var assembly = typeof(EmbeddedSource).Assembly;
        var files = new List<RuleFile>();
        foreach (var name in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            if (name.StartsWith(Folder, StringComparison.Ordinal) && new RuleFile(name[Folder.Length..], default) is { IsYaml: true } file)
            {
                using var resource = assembly.GetManifestResourceStream(name)!;
                var content = new byte[resource.Length];
                resource.ReadExactly(content);
                files.Add(file with { Content = content });
            }
        }

        return files;
    }
}
