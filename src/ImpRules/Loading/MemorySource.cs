using ImpRules.Diagnostics;

namespace ImpRules.Loading;

/// <summary>Files that the caller holds.</summary>
internal sealed class MemorySource : RuleSource
{
    private readonly List<RuleFile> _files;

    public MemorySource(IEnumerable<RuleFile> files)
    {
        _files = [.. files.Select(f => f with { Path = f.Path.Replace('\\', '/') }).Where(f => f.IsYaml).OrderBy(f => f.Path, StringComparer.Ordinal)];
        for (var i = 1; i < _files.Count; i++)
        {
            if (_files[i].Path == _files[i - 1].Path)
            {
                throw new ArgumentException($"Two files have the path '{_files[i].Path}'.", nameof(files));
            }
        }
    }

    internal override string NameOf(RuleFile file) => file.Path;

    internal override IReadOnlyList<RuleFile> Read(DiagnosticBag bag) => _files;
}
